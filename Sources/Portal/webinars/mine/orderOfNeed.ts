import { daysBetween } from "../../texts/format";
import { PlacedWebinar, WebinarGroups } from "../board/webinarGroups";

/** One's own webinars as they are needed: now, next, then, and what was. */
export interface OrderOfNeed {
  live: PlacedWebinar[];
  /** The next one that takes place, and what else is on its day. */
  next: PlacedWebinar[];
  later: PlacedWebinar[];
  past: PlacedWebinar[];
}

export function inOrderOfNeed({ live, coming, past }: WebinarGroups): OrderOfNeed {
  const first = coming.find(({ state }) => state !== "cancelled")?.webinar.start_time ?? null;
  const isNext = ({ webinar }: PlacedWebinar) =>
    first !== null && webinar.start_time !== null && daysBetween(first, webinar.start_time) <= 0;
  return { live, next: coming.filter(isNext), later: coming.filter((placed) => !isNext(placed)), past };
}
