import { earliestYear, latestYear, longestDuration, mostLineBreaks, shortestDuration } from "../../api/bounds";
import { NewWebinar } from "../../api/lessonService";
import { Webinar } from "../../api/webinarService";
import { isBlank } from "../../writing/isBlank";
import { sentText } from "../../writing/plainText";
import { clockAt, daysLater, readClock } from "./wallClock";

/** The form's fields as typed; date and time are in the viewer's zone. */
export interface Draft extends Record<keyof NewWebinar, string> {
  /** Which of the two where the clock shows the time twice. */
  occurrence: "" | "first" | "second";
}

export type DraftFault = "required" | "tooManyLines" | "noDate" | "dateRange" | "inPast" | "unanswered" | "durationRange" | "priceForm";

export type DraftFaults = Partial<Record<keyof Draft, DraftFault>>;

const minute = 60_000;

export const emptyDraft: Draft = { title: "", description: "", date: "", time: "", occurrence: "", duration: "60", price: "0" };

/** A webinar as the form has it. */
export function draftOf(webinar: Webinar): Draft {
  const { title, description, duration, price, start_time } = webinar;
  const words = { title, description, duration: String(duration), price: Number(price ?? 0) === 0 ? "0" : price ?? "0" };
  if (start_time === null) return { ...emptyDraft, ...words };
  const moment = Math.floor(Date.parse(start_time) / minute) * minute;
  const shown = clockAt(moment);
  const reading = readClock(shown.date, shown.time);
  const occurrence = reading?.kind !== "twice" ? "" : reading.moments[0] === moment ? "first" : "second";
  return { ...words, ...shown, occurrence };
}

/** A webinar once more: at the same time of day a week later, or as many weeks as it takes to be still to come. */
export function copyOf(webinar: Webinar, now: number): Draft {
  const draft = draftOf(webinar);
  if (draft.date === "") return draft;
  const today = clockAt(now).date;
  let date = daysLater(draft.date, 7);
  while (date <= today) date = daysLater(date, 7);
  return { ...draft, date, occurrence: "" };
}

/** What is missing or wrong, by field in the form's order; an edited webinar's own time may have passed. */
export function draftFaults(draft: Draft, now: number, before: Draft | null = null): DraftFaults {
  const faults: DraftFaults = {};
  for (const field of ["title", "description", "date", "time"] as const) {
    if (isBlank(draft[field])) faults[field] = "required";
  }
  if (sentText(draft.description).split("\n").length - 1 > mostLineBreaks) faults.description = "tooManyLines";
  if (draft.date && draft.time) Object.assign(faults, dateFaults(draft, before && !isMoved(draft, before) ? -Infinity : now));
  if (!isDuration(Number(draft.duration))) faults.duration = "durationRange";
  if (!/^\d{1,8}(\.\d{1,2})?$/.test(draft.price.trim())) faults.price = "priceForm";
  return faults;
}

/** The API's form: date and time in UTC. Only for a draft without faults. */
export function webinarFrom(draft: Draft): NewWebinar {
  const start = new Date(startOf(draft) ?? NaN).toISOString();
  return {
    title: sentText(draft.title),
    description: sentText(draft.description),
    date: start.slice(0, 10),
    time: start.slice(11, 19),
    duration: Number(draft.duration),
    price: Number(draft.price).toFixed(2),
  };
}

/** What of it differs from how it was. */
export function changesFrom(draft: Draft, before: Draft): Partial<NewWebinar> {
  const all = webinarFrom(draft);
  const moved = isMoved(draft, before);
  const isChanged = (name: string) =>
    name === "date" || name === "time" ? moved : draft[name as keyof Draft] !== before[name as keyof Draft];
  return Object.fromEntries(Object.entries(all).filter(([name]) => isChanged(name)));
}

export function isMoved(draft: Draft, before: Draft): boolean {
  return (["date", "time", "occurrence"] as const).some((name) => draft[name] !== before[name]);
}

/** When it starts; null where that is not said yet, or not clear. */
export function startOf({ date, time, occurrence }: Draft): number | null {
  const reading = readClock(date, time);
  if (reading?.kind === "once") return reading.moment;
  if (reading?.kind === "twice" && occurrence !== "") return reading.moments[occurrence === "first" ? 0 : 1];
  return null;
}

export function isDuration(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= shortestDuration && minutes <= longestDuration;
}

function dateFaults(draft: Draft, now: number): DraftFaults {
  // A date field takes years of five and six digits.
  if (/^\d{5}/.test(draft.date)) return { date: "dateRange" };
  const reading = readClock(draft.date, draft.time);
  if (reading === null) return { date: "noDate" };
  const start = startOf(draft);
  if (start === null) return { occurrence: "unanswered" };
  const duration = Number(draft.duration);
  const end = start + (isDuration(duration) ? duration * minute : 0);
  if (yearOf(start) < earliestYear || yearOf(end) > latestYear) return { date: "dateRange" };
  return start < now ? { date: "inPast" } : {};
}

/** The API takes and gives dates in UTC. */
function yearOf(moment: number): number {
  return new Date(moment).getUTCFullYear();
}
