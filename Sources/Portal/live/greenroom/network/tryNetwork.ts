import { isOwnFault } from "../../../api/client/ownFault";
import { NetworkFacts } from "./networkVerdict";

const tries = 3;

interface Way {
  /** Asks this site for something small. */
  ask(): Promise<unknown>;
  loadRoom(): Promise<unknown>;
  /** Milliseconds from any fixed moment on. */
  now(): number;
}

/** Tries the way to this site some times, the best of which counts, and the way to the video server. */
export async function tryNetwork({ ask, loadRoom, now }: Way): Promise<NetworkFacts> {
  const [roundTrip, hasRoom] = await Promise.all([bestOf(ask, now), succeeds(loadRoom)]);
  return { roundTrip, hasRoom };
}

async function bestOf(ask: () => Promise<unknown>, now: () => number): Promise<number | null> {
  let best: number | null = null;
  for (let at = 0; at < tries; at += 1) {
    const begun = now();
    if (!(await succeeds(ask))) return best;
    best = Math.min(best ?? Infinity, now() - begun);
  }
  return best;
}

async function succeeds(task: () => Promise<unknown>): Promise<boolean> {
  try {
    await task();
    return true;
  } catch (error) {
    if (isOwnFault(error)) throw error;
    return false;
  }
}
