import { Webinar, WebinarStatus } from "../../api/webinarService";
import { latestFirst, soonestFirst } from "../dates";
import { phaseAt } from "../webinarPhase";

export type WebinarGroups = Record<WebinarStatus, Webinar[]>;

/** Live and upcoming ones soonest first, past ones latest first; those without a date last. */
export function groupByPhase(webinars: Webinar[], now: number): WebinarGroups {
  const inPhase = (phase: WebinarStatus) => webinars.filter((webinar) => phaseAt(webinar, now) === phase);
  return {
    live: inPhase("live").sort(soonestFirst),
    upcoming: inPhase("upcoming").sort(soonestFirst),
    completed: inPhase("completed").sort(latestFirst),
  };
}
