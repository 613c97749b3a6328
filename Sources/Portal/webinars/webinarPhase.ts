import { Webinar, WebinarStatus } from "../api/webinarService";
import { isDated } from "./dates";

/**
 * The status at a moment, so that a page left open turns live by itself; a status set by hand stays, and so does that
 * of a webinar whose dates are not known.
 */
export function phaseAt(webinar: Webinar, now: number): WebinarStatus {
  if (!isDated(webinar)) return webinar.status;
  if (webinar.status === "completed" || now >= Date.parse(webinar.end_time)) return "completed";
  return now >= Date.parse(webinar.start_time) ? "live" : "upcoming";
}
