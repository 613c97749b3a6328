import { useEffect, useRef } from "react";
import { ApiError } from "../services/ApiError";
import { liveSessionService, LiveStatus } from "../services/liveSessionService";

/**
 * Calls `onEnd` when the session that this person is in has ended. A status may come from a cache and be older
 * than the start, so an inactive one is only a hint: join answers from the database.
 */
export function useSessionEnd(webinarId: number, isInRoom: boolean, status: LiveStatus | undefined, onEnd: () => void): void {
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);

  useEffect(() => {
    if (!isInRoom || !status || status.is_active) return undefined;
    let isOver = false;
    liveSessionService.joinLiveSession(webinarId).catch((error: unknown) => {
      const isEnded = error instanceof ApiError && (error.status === 403 || error.status === 404);
      if (isEnded && !isOver) end.current();
    });
    return () => {
      isOver = true;
    };
  }, [webinarId, isInRoom, status]);
}
