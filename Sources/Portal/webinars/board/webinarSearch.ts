import { useEffect, useMemo } from "react";
import { Webinar } from "../../api/webinarService";
import { searchForm } from "../../writing/searchForm";

/** The words in which a search looks for a webinar: those of its title, its host and its description. */
export type SearchWords = (webinar: Webinar) => string;

/** Each webinar's words are made once, and not at each key. */
export function searchWords(locale: string): SearchWords {
  const kept = new WeakMap<Webinar, string>();
  return (webinar) => {
    const known = kept.get(webinar);
    if (known !== undefined) return known;
    const words = searchForm(`${webinar.title} ${webinar.organizer_name} ${webinar.description}`, locale);
    kept.set(webinar, words);
    return words;
  };
}

/** The webinars that have every word of the search; all of them for none. */
export function matching(
  webinars: readonly Webinar[],
  search: string,
  locale: string,
  wordsOf = searchWords(locale),
): readonly Webinar[] {
  const sought = searchForm(search, locale).split(/\s+/).filter(Boolean);
  if (sought.length === 0) return webinars;
  return webinars.filter((webinar) => sought.every((word) => wordsOf(webinar).includes(word)));
}

const atOnce = 200;

/** Makes the words of a long list in its idle time, so that the first key does not wait for them. */
export function useSearchWords(webinars: readonly Webinar[], locale: string): SearchWords {
  const wordsOf = useMemo(() => searchWords(locale), [locale]);
  useEffect(() => {
    let at = 0;
    let timer = setTimeout(function make() {
      webinars.slice(at, at + atOnce).forEach(wordsOf);
      at += atOnce;
      if (at < webinars.length) timer = setTimeout(make, 20);
    }, 500);
    return () => clearTimeout(timer);
  }, [webinars, wordsOf]);
  return wordsOf;
}
