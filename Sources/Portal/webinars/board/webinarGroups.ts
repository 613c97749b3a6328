import { KnownAir } from "../../api/onTheAir";
import { Webinar } from "../../api/webinarService";
import { latestFirst, soonestFirst } from "../dates";
import { webinarAt, WebinarMoment, WebinarState } from "../state/webinarState";

/** What a board is made by, besides its webinars. */
export interface BoardTime {
  sessions: KnownAir;
  /** The server's clock. */
  now: number;
  /** By how many minutes hosts may start before the planned time. */
  earlyStart: number;
}

export interface PlacedWebinar extends Pick<WebinarMoment, "state" | "mayGoLive"> {
  webinar: Webinar;
}

export interface WebinarGroups {
  live: PlacedWebinar[];
  coming: PlacedWebinar[];
  past: PlacedWebinar[];
  /** When the clock alone changes any state of these, in milliseconds; null where it never does. */
  changesAt: number | null;
}

/** Live ones and those to come soonest first, past ones latest first; those without a date last. */
export function groupWebinars(webinars: readonly Webinar[], { sessions, now, earlyStart }: BoardTime): WebinarGroups {
  const groups: WebinarGroups = { live: [], coming: [], past: [], changesAt: null };
  for (const webinar of webinars) {
    const { state, mayGoLive, changesAt } = webinarAt(webinar, sessions?.get(webinar.id), now, earlyStart);
    placeOf(webinar, state, now, groups).push({ webinar, state, mayGoLive });
    groups.changesAt = Math.min(changesAt ?? Infinity, groups.changesAt ?? Infinity);
  }
  if (groups.changesAt === Infinity) groups.changesAt = null;
  groups.live.sort(by(soonestFirst));
  groups.coming.sort(by(soonestFirst));
  groups.past.sort(by(latestFirst));
  return groups;
}

/** Those of the groups that are among these; nothing else of them changes, nor is it reckoned anew. */
export function onlyThese(groups: WebinarGroups, webinars: readonly Webinar[]): WebinarGroups {
  const these = new Set(webinars);
  const isThere = ({ webinar }: PlacedWebinar) => these.has(webinar);
  return { ...groups, live: groups.live.filter(isThere), coming: groups.coming.filter(isThere), past: groups.past.filter(isThere) };
}

/** What is cancelled stays where it was planned until that time is over. */
function placeOf({ end_time }: Webinar, state: WebinarState, now: number, { live, coming, past }: WebinarGroups): PlacedWebinar[] {
  if (state === "onTheAir") return live;
  const isOver = state === "over" || (state === "cancelled" && end_time !== null && Date.parse(end_time) <= now);
  return isOver ? past : coming;
}

function by(order: (one: Webinar, other: Webinar) => number) {
  return (one: PlacedWebinar, other: PlacedWebinar) => order(one.webinar, other.webinar);
}
