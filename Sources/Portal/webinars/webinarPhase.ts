import { Webinar, WebinarStatus } from "../api/webinarService";

/** The status at a moment, so that a page left open turns live by itself; a status set by hand stays. */
export function phaseAt(webinar: Webinar, now: number): WebinarStatus {
  const start = Date.parse(webinar.start_time);
  const end = Date.parse(webinar.end_time);
  if (webinar.status === "completed" || now >= end) return "completed";
  return now >= start ? "live" : "upcoming";
}
