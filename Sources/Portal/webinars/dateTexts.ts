import { Webinar } from "../api/webinarService";
import { dayName } from "../texts/dayName";
import { Texts } from "../texts/en";
import { clockTime, countdown, daysBetween, minutesUntil, shortDate, timeAgo, timeRange } from "../texts/format";
import { doorsOpenFor, WebinarState } from "./state/webinarState";

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
  return start_time === null ? "" : minutesUntil(start_time, now, locale);
}

/** What stands beside a webinar that is not over: how soon it is or, once that says nothing, its state. */
export function comingWords(webinar: Dates, state: WebinarState, now: number, language: Language): string {
  const isToCome = state === "planned" || state === "doorsOpen";
  return isToCome ? untilStart(webinar, now, language) : language.texts.rowStates[state];
}

/** What stands beside a webinar that is over. */
export function pastWords(webinar: Dates, state: WebinarState, now: number, language: Language): string {
  return state === "cancelled" ? language.texts.states.cancelled : sinceEnd(webinar, now, language);
}

export function sinceEnd({ end_time }: Dates, now: number, { texts, locale }: Language): string {
  return end_time === null || Date.parse(end_time) > now ? texts.states.over : texts.list.endedAt(timeAgo(end_time, now, locale));
}

/** `Thu 26 Nov, 10:00 – 11:00`, `Thu 26 Nov, 23:30 – 02:30 (+1 day)` */
export function wholeDate({ start_time, end_time }: Dates, now: number, { texts, locale }: Language): string {
  if (start_time === null) return texts.time.unknown;
  const day = shortDate(start_time, locale, now);
  if (end_time === null) return `${day}, ${clockTime(start_time, locale)}`;
  const days = daysBetween(start_time, end_time);
  return `${day}, ${timeRange(start_time, end_time, locale)}${days > 0 ? ` (${texts.time.daysLater(days)})` : ""}`;
}

/** `began 10:07, ended 11:02`: when it really was, beside the plan. */
export function runTimes(startedAt: string, endedAt: string | null, { texts, locale }: Language): string {
  const began = clockTime(startedAt, locale);
  return endedAt === null ? texts.details.runBegan(began) : texts.details.runEnded(began, clockTime(endedAt, locale));
}

/** A sentence about what is to come. */
export function comingSentence({ start_time }: Dates, now: number, { texts, locale }: Language): string {
  return start_time === null ? texts.details.dateUnknown : texts.details.upcoming(countdown(start_time, now, locale));
}

/** `The doors open at 09:45.` */
export function doorsSentence({ start_time }: Dates, { texts, locale }: Language): string {
  return start_time === null ? "" : texts.details.doorsOpenAt(clockTime(Date.parse(start_time) - doorsOpenFor, locale));
}

/** `Go Live opens at 10:00, in 5 min`, so many minutes before the start as hosts may be early. */
export function goLiveSentence({ start_time }: Dates, now: number, earlyStart: number, { texts, locale }: Language): string {
  if (start_time === null) return texts.details.dateUnknown;
  const opens = new Date(Date.parse(start_time) - earlyStart * 60_000).toISOString();
  return texts.details.goLiveOpens(clockTime(opens, locale), countdown(opens, now, locale));
}

/** A sentence about what is over, by its own end or by the planned one. What was completed by hand may end before that. */
export function endedSentence({ end_time }: Dates, endedAt: string | null, now: number, { texts, locale }: Language): string {
  const end = endedAt ?? end_time;
  return end === null || Date.parse(end) > now ? texts.details.over : texts.details.completed(timeAgo(end, now, locale));
}
