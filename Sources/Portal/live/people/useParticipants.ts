import { useEffect, useRef } from "react";
import { ApiError } from "../../api/client/ApiError";
import { noteOwnFault } from "../../api/client/ownFault";
import { liveEventService, Participant } from "../../api/liveEventService";

const shortestWait = 3000;

/**
 * Asks who is or was in a webinar's session: when `news` changes, and at most every three seconds however many come
 * and go. `onAnswer` has to be a stable function; without an answer the last list stays.
 */
export function useParticipants(
  webinarId: number,
  isWanted: boolean,
  news: string,
  onAnswer: (participants: Participant[]) => void,
): void {
  const lastAskedAt = useRef(-Infinity);

  useEffect(() => {
    if (!isWanted) return undefined;
    let isOver = false;

    async function ask(): Promise<void> {
      lastAskedAt.current = performance.now();
      try {
        onAnswer(await liveEventService.listParticipants(webinarId));
      } catch (error) {
        noteOwnFault(error);
        const isWorthIt = error instanceof ApiError && error.isTemporary;
        if (isWorthIt && !isOver) timer = setTimeout(ask, 5 * shortestWait);
      }
    }

    let timer = setTimeout(ask, Math.max(0, lastAskedAt.current + shortestWait - performance.now()));
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [webinarId, isWanted, news, onAnswer]);
}
