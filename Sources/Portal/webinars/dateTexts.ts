import { Webinar } from "../api/webinarService";
import { dayName } from "../texts/dayName";
import { Texts } from "../texts/en";
import { clockTime, countdown, shortDate, timeAgo, timeRange } from "../texts/format";

/** The language in which a webinar's dates are said. */
interface Language {
  texts: Texts;
  locale: string;
}

type Dates = Pick<Webinar, "start_time" | "end_time">;

/** `10:00`; a dash where that is not known. */
export function startClock({ start_time }: Dates, { locale }: Language): string {
  return start_time === null ? "–" : clockTime(start_time, locale);
}

export function startDay({ start_time }: Dates, now: number, { texts, locale }: Language): string {
  return start_time === null ? texts.time.unknown : dayName(start_time, now, texts, locale);
}

/** `in 5 min`; nothing where it is not known, because the day says so beside it. */
export function untilStart({ start_time }: Dates, now: number, { locale }: Language): string {
  return start_time === null ? "" : countdown(start_time, now, locale);
}

export function sinceEnd({ end_time }: Dates, now: number, { texts, locale }: Language): string {
  return end_time === null ? "" : texts.list.endedAt(timeAgo(end_time, now, locale));
}

/** `Thu 26 Nov, 10:00 – 11:00` */
export function wholeDate({ start_time, end_time }: Dates, now: number, { texts, locale }: Language): string {
  if (start_time === null) return texts.time.unknown;
  const day = shortDate(start_time, locale, now);
  return `${day}, ${end_time === null ? clockTime(start_time, locale) : timeRange(start_time, end_time, locale)}`;
}

/** A sentence about what is to come. */
export function comingSentence({ start_time }: Dates, now: number, { texts, locale }: Language): string {
  return start_time === null ? texts.details.dateUnknown : texts.details.upcoming(countdown(start_time, now, locale));
}

/** A sentence about what is over. */
export function endedSentence({ end_time }: Dates, now: number, { texts, locale }: Language): string {
  return end_time === null ? texts.details.over : texts.details.completed(timeAgo(end_time, now, locale));
}
