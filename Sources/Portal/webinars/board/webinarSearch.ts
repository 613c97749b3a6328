import { Webinar } from "../../api/webinarService";
import { searchForm } from "../../writing/searchForm";

/** Webinars with the words in which a search looks, made once and not at each key. */
export type Searchable = readonly { webinar: Webinar; words: string }[];

/** A search looks in title, host and description. */
export function searchable(webinars: readonly Webinar[], locale: string): Searchable {
  return webinars.map((webinar) => ({
    webinar,
    words: searchForm(`${webinar.title} ${webinar.organizer_name} ${webinar.description}`, locale),
  }));
}

/** The webinars that have every word of the search. */
export function matching(webinars: Searchable, search: string, locale: string): Webinar[] {
  const sought = searchForm(search, locale).split(/\s+/).filter(Boolean);
  return webinars.filter(({ words }) => sought.every((word) => words.includes(word))).map(({ webinar }) => webinar);
}
