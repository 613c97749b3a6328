import { serverNow } from "../../api/client/serverClock";
import { NewWebinar } from "../../api/webinarService";
import { Texts } from "../../texts/en";

/** The form's fields as typed; date and time are in the viewer's zone. */
export type Draft = Record<keyof NewWebinar, string>;

export const emptyDraft: Draft = { title: "", description: "", date: "", time: "", duration: "60", price: "0" };

/** What is missing or wrong, by field. */
export function draftErrors(draft: Draft, texts: Texts): Partial<Draft> {
  const errors: Partial<Draft> = {};
  for (const field of ["title", "description", "date", "time"] as const) {
    if (!draft[field].trim()) errors[field] = texts.create.required;
  }
  if (draft.date && draft.time && startOf(draft).getTime() < serverNow()) errors.date = texts.create.inPast;
  const duration = Number(draft.duration);
  if (!Number.isInteger(duration) || duration < 5 || duration > 1440) errors.duration = texts.create.durationRange;
  if (!/^\d{1,8}(\.\d{1,2})?$/.test(draft.price.trim())) errors.price = texts.create.priceForm;
  return errors;
}

/** The API's form: date and time in UTC. */
export function webinarFrom(draft: Draft): NewWebinar {
  const start = startOf(draft).toISOString();
  return {
    title: draft.title.trim(),
    description: draft.description.trim(),
    date: start.slice(0, 10),
    time: start.slice(11, 19),
    duration: Number(draft.duration),
    price: Number(draft.price).toFixed(2),
  };
}

function startOf(draft: Draft): Date {
  return new Date(`${draft.date}T${draft.time}`);
}
