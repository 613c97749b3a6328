import { createStore, useStore } from "./client/store";
import { SessionFacts } from "./liveSessionService";

/** A session of which the site tells everyone: one that is active, or that ended in the last day. */
export interface ToldSession extends SessionFacts {
  webinar: number;
  /** How many are in the room; undefined where nobody has told. */
  participantCount: number | undefined;
}

/** What is on the air, by webinar; undefined until that is known, and where the server does not tell. */
export type OnTheAir = ReadonlyMap<number, ToldSession> | undefined;

/** Kept true by the feed of the page; every place outside a webinar's own page reads it. */
export const onTheAir = createStore<OnTheAir>(undefined);

export function useOnTheAir(): OnTheAir {
  return useStore(onTheAir);
}
