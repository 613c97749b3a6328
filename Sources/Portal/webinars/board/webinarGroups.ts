import { Webinar, WebinarStatus } from "../../api/webinarService";
import { phaseAt } from "../webinarPhase";

export type WebinarGroups = Record<WebinarStatus, Webinar[]>;

/** Live and upcoming ones soonest first, past ones latest first. */
export function groupByPhase(webinars: Webinar[], now: number): WebinarGroups {
  const start = (webinar: Webinar) => Date.parse(webinar.start_time);
  const sooner = (one: Webinar, other: Webinar) => start(one) - start(other);
  const inPhase = (phase: WebinarStatus) => webinars.filter((webinar) => phaseAt(webinar, now) === phase);
  return {
    live: inPhase("live").sort(sooner),
    upcoming: inPhase("upcoming").sort(sooner),
    completed: inPhase("completed").sort((one, other) => sooner(other, one)),
  };
}
