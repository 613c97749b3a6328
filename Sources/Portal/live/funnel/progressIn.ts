import { Progress } from "../../api/funnelService";
import { isFull, isNotRunning } from "../portal/joinRefusal";

/** What of the page's state tells how far its person has come. */
interface Way {
  /** Null while outside. */
  room: object | null;
  /** What the room says of it; null where it has said nothing yet. */
  roomProgress: Progress | null;
  liveSessionError: unknown;
  isPolling: boolean;
}

/** How far somebody has come on the way into a room. */
export function progressIn({ room, roomProgress, liveSessionError, isPolling }: Way): Progress {
  if (room) return roomProgress ?? { step: "ticket", failed: null };
  if (isFull(liveSessionError)) return { step: "ticket", failed: "full" };
  if (liveSessionError && !isNotRunning(liveSessionError)) return { step: "ticket", failed: "entry_failed" };
  return { step: "stream", failed: isPolling ? "stream_blocked" : null };
}

/** Whether somebody has still to come further, and does not by pressing what is before them. */
export function needsHelp({ step, failed }: Progress): boolean {
  return failed !== null || step === "ticket" || step === "script";
}

export function isSameProgress(one: Progress | null, other: Progress | null): boolean {
  return one?.step === other?.step && one?.failed === other?.failed;
}
