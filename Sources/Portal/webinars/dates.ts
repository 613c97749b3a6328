import { Webinar } from "../api/webinarService";

/** A webinar of which it is known when it begins and ends. */
export type DatedWebinar = Webinar & { start_time: string; end_time: string };

export function isDated(webinar: Webinar): webinar is DatedWebinar {
  return webinar.start_time !== null && webinar.end_time !== null;
}

/** When it starts, in milliseconds; null where that is not known. */
export function startOf({ start_time }: Webinar): number | null {
  return start_time === null ? null : Date.parse(start_time);
}

/** For sorting; what has no date comes last here and in `latestFirst`. */
export function soonestFirst(one: Webinar, other: Webinar): number {
  return startOr(Infinity, one) - startOr(Infinity, other) || 0;
}

export function latestFirst(one: Webinar, other: Webinar): number {
  return startOr(-Infinity, other) - startOr(-Infinity, one) || 0;
}

function startOr(unknown: number, webinar: Webinar): number {
  const known = starts.get(webinar);
  if (known !== undefined) return known ?? unknown;
  const start = startOf(webinar);
  starts.set(webinar, start);
  return start ?? unknown;
}

/** A long list is sorted again and again, and reading a moment is dear. */
const starts = new WeakMap<Webinar, number | null>();
