import { Webinar } from "../../api/webinarService";
import { searchForm } from "../../writing/searchForm";

/** The webinars that have every word of the search in their title, host or description. */
export function matching(webinars: Webinar[], search: string, locale: string): Webinar[] {
  const words = searchForm(search, locale).split(/\s+/).filter(Boolean);
  return webinars.filter((webinar) => {
    const text = searchForm(`${webinar.title} ${webinar.organizer_name} ${webinar.description}`, locale);
    return words.every((word) => text.includes(word));
  });
}
