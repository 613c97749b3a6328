import { SessionFacts } from "../../api/liveSessionService";
import { Webinar } from "../../api/webinarService";

/** What a webinar is at a moment: every place that speaks of it uses the words, the colour and the action of its state. */
export type WebinarState = "planned" | "doorsOpen" | "due" | "onTheAir" | "ended" | "over" | "cancelled";

/** What a webinar's row says about its state. */
export type StateFacts = Pick<Webinar, "start_time" | "end_time" | "status" | "cancelled">;

/** A webinar's state, and what follows from the clock. */
export interface WebinarMoment {
  state: WebinarState;
  /** Whether hosts may start the session; one that runs already they return to. */
  mayGoLive: boolean;
  /** By how many minutes hosts may start before the planned time. */
  earlyStart: number;
  /** When the clock alone changes any of this, in milliseconds; null where it never does. */
  changesAt: number | null;
}

const minute = 60_000;
/** So long before the planned start the doors are open. What begins earlier is a rehearsal, which ends nothing. */
export const doorsOpenFor = 15 * minute;

/**
 * The first that holds, in the contract's order. `now` is the server's, `session` undefined where nothing is known of
 * one, and `earlyStart` the minutes by which hosts may start before the planned time.
 */
export function webinarAt(
  webinar: StateFacts,
  session: SessionFacts | undefined,
  now: number,
  earlyStart = 0,
): WebinarMoment {
  if (session?.isActive) return settled("onTheAir", earlyStart);
  if (webinar.cancelled) return settled("cancelled", earlyStart);
  // A platform's list tells by its status alone that a webinar was completed by hand.
  if (webinar.status === "completed") return settled("over", earlyStart);
  const { start_time, end_time } = webinar;
  if (start_time === null || end_time === null) return undated(webinar, session, earlyStart);

  const start = Date.parse(start_time);
  const end = Date.parse(end_time);
  if (now >= end) return settled("over", earlyStart);
  const doors = start - doorsOpenFor;
  const opens = start - earlyStart * minute;
  const coming = [doors, opens, start, end].filter((moment) => moment > now);
  const state = hasEnded(session, doors) ? "ended" : now >= start ? "due" : now >= doors ? "doorsOpen" : "planned";
  return { state, mayGoLive: now >= Math.min(opens, start) || state === "ended", earlyStart, changesAt: Math.min(...coming) };
}

/** Neither the clock nor a host's press leads on from here. */
function settled(state: WebinarState, earlyStart: number): WebinarMoment {
  return { state, mayGoLive: false, earlyStart, changesAt: null };
}

/** Of a webinar whose times no calendar has, its status alone tells whether it may begin. */
function undated({ status }: StateFacts, session: SessionFacts | undefined, earlyStart: number): WebinarMoment {
  const isDue = status === "live";
  const state = hasEnded(session, -Infinity) ? "ended" : isDue ? "due" : "planned";
  return { state, mayGoLive: isDue || state === "ended", earlyStart, changesAt: null };
}

/** Whether a run is over that was no rehearsal; of one whose start nobody noted its end has to tell. */
function hasEnded(session: SessionFacts | undefined, doors: number): boolean {
  if (!session?.hasEnded) return false;
  const began = session.startedAt ?? session.endedAt;
  return began === null || Date.parse(began) >= doors;
}
