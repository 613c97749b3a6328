import { createStore, useStore } from "./client/store";
import { SessionFacts } from "./liveSessionService";

/** A session of which the site tells everyone: one that is active, or that ended in the last day. */
export interface ToldSession extends SessionFacts {
  webinar: number;
  /** How many are in the room; undefined where nobody has told. */
  participantCount: number | undefined;
}

/** What is on the air, and what has ended in the last day, by webinar. */
export type OnTheAir = ReadonlyMap<number, ToldSession>;

/** What a page knows of it: undefined until it does, null where the server does not tell. */
export type KnownAir = OnTheAir | null | undefined;

/** Kept true by the feed of the page. */
export const onTheAir = createStore<KnownAir>(undefined);

export function useOnTheAir(): KnownAir {
  return useStore(onTheAir);
}
