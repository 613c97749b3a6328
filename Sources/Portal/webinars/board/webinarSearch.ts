import { Webinar } from "../../api/webinarService";

/** The webinars that have every word of the search in their title, host or description. */
export function matching(webinars: Webinar[], search: string): Webinar[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return webinars.filter((webinar) => {
    const text = `${webinar.title} ${webinar.organizer_name} ${webinar.description}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
