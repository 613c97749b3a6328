import { useEffect, useRef } from "react";
import { ApiError } from "../api/client/ApiError";
import { liveSessionService } from "../api/liveSessionService";
import { startPolling } from "./feed/startPolling";

/**
 * Calls `onEnd` when the session that this person is in has ended. A status may be a moment older than the start,
 * so an inactive one is only a hint: join answers from the database.
 */
export function useSessionEnd(webinarId: number, isInRoom: boolean, isActive: boolean | undefined, onEnd: () => void): void {
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);

  useEffect(() => {
    if (!isInRoom || isActive !== false) return undefined;
    return startPolling({
      milliseconds: () => 3000,
      whileHidden: true,
      ask: () => isOver(webinarId),
      onAnswer: (over) => over && end.current(),
    });
  }, [webinarId, isInRoom, isActive]);
}

async function isOver(webinarId: number): Promise<boolean> {
  try {
    await liveSessionService.joinLiveSession(webinarId);
    return false;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) return true;
    throw error;
  }
}
