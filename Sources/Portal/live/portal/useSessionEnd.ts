import { useEffect } from "react";
import { liveSessionService } from "../../api/liveSessionService";
import { startPolling } from "../feed/startPolling";
import { endsStay } from "./joinRefusal";

/**
 * Calls `onOver`, a stable function, when the session is over in which somebody is and of which it is doubtful. A
 * status may be a moment older than the start, so an inactive one is only a hint: join answers from the database.
 */
export function useSessionEnd(webinarId: number, isInDoubt: boolean, onOver: () => void): void {
  useEffect(() => {
    if (!isInDoubt) return undefined;
    return startPolling({
      milliseconds: () => 3000,
      whileHidden: true,
      ask: () => isOver(webinarId),
      onAnswer: (over) => over && onOver(),
    });
  }, [webinarId, isInDoubt, onOver]);
}

async function isOver(webinarId: number): Promise<boolean> {
  try {
    await liveSessionService.joinLiveSession(webinarId);
    return false;
  } catch (error) {
    if (endsStay(error)) return true;
    throw error;
  }
}
