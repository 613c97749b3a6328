import { earliestYear, latestYear, longestDuration, mostLineBreaks, shortestDuration } from "../../api/bounds";
import { NewWebinar } from "../../api/webinarService";
import { isBlank } from "../../writing/isBlank";
import { sentText } from "../../writing/plainText";

/** The form's fields as typed; date and time are in the viewer's zone. */
export type Draft = Record<keyof NewWebinar, string>;

export type DraftFault = "required" | "tooManyLines" | "noDate" | "dateRange" | "inPast" | "durationRange" | "priceForm";

const minute = 60_000;

export const emptyDraft: Draft = { title: "", description: "", date: "", time: "", duration: "60", price: "0" };

/** What is missing or wrong, by field in the form's order. */
export function draftFaults(draft: Draft, now: number): Partial<Record<keyof Draft, DraftFault>> {
  const faults: Partial<Record<keyof Draft, DraftFault>> = {};
  for (const field of ["title", "description", "date", "time"] as const) {
    if (isBlank(draft[field])) faults[field] = "required";
  }
  if (sentText(draft.description).split("\n").length - 1 > mostLineBreaks) faults.description = "tooManyLines";
  if (draft.date && draft.time) {
    const fault = dateFault(draft, now);
    if (fault) faults.date = fault;
  }
  if (!isDuration(Number(draft.duration))) faults.duration = "durationRange";
  if (!/^\d{1,8}(\.\d{1,2})?$/.test(draft.price.trim())) faults.price = "priceForm";
  return faults;
}

/** The API's form: date and time in UTC. */
export function webinarFrom(draft: Draft): NewWebinar {
  const start = startOf(draft).toISOString();
  return {
    title: sentText(draft.title),
    description: sentText(draft.description),
    date: start.slice(0, 10),
    time: start.slice(11, 19),
    duration: Number(draft.duration),
    price: Number(draft.price).toFixed(2),
  };
}

function dateFault(draft: Draft, now: number): DraftFault | undefined {
  // A date field takes years of five and six digits.
  if (/^\d{5}/.test(draft.date)) return "dateRange";
  const start = startOf(draft).getTime();
  if (Number.isNaN(start)) return "noDate";
  const duration = Number(draft.duration);
  const end = start + (isDuration(duration) ? duration * minute : 0);
  if (yearOf(start) < earliestYear || yearOf(end) > latestYear) return "dateRange";
  return start < now ? "inPast" : undefined;
}

/** The API takes and gives dates in UTC. */
function yearOf(moment: number): number {
  return new Date(moment).getUTCFullYear();
}

function isDuration(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= shortestDuration && minutes <= longestDuration;
}

function startOf(draft: Draft): Date {
  return new Date(`${draft.date}T${draft.time}`);
}
