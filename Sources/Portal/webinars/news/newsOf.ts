import { Webinar, WebinarPlan } from "../../api/webinarService";

export type NewsKind = "live" | "moved" | "cancelled" | "takesPlace";

type Planned = Pick<WebinarPlan, "cancelled" | "start_time">;

/** What a change of a webinar is to somebody who is registered; null for what need not be told. */
export function newsOf(before: Planned, now: Planned): NewsKind | null {
  if (now.cancelled) return before.cancelled ? null : "cancelled";
  if (before.cancelled) return "takesPlace";
  return momentOf(now) !== momentOf(before) ? "moved" : null;
}

/** The same for each tab that tells of the same, however its source writes a moment. */
export function newsTag(kind: NewsKind, { id, start_time }: Pick<Webinar, "id" | "start_time">): string {
  return `${id} ${kind} ${momentOf({ start_time })}`;
}

function momentOf({ start_time }: Pick<Planned, "start_time">): number | null {
  return start_time === null ? null : Date.parse(start_time);
}
