import { useEffect, useRef, useState } from "react";
import { ApiError } from "../../api/client/ApiError";
import { liveEventService, Participant } from "../../api/liveEventService";

const shortestWait = 3000;

/**
 * Who is or was in a webinar's session; asked for when `news` changes, and at most every three seconds however many
 * come and go. Undefined until the first answer; a later one that fails leaves the last list.
 */
export function useParticipants(webinarId: number, isWanted: boolean, news: string): Participant[] | undefined {
  const [participants, setParticipants] = useState<Participant[]>();
  const lastAskedAt = useRef(-Infinity);

  useEffect(() => {
    if (!isWanted) return undefined;
    let isOver = false;

    async function ask(): Promise<void> {
      lastAskedAt.current = performance.now();
      try {
        setParticipants(await liveEventService.listParticipants(webinarId));
      } catch (error) {
        const isWorthIt = error instanceof ApiError && error.isTemporary;
        if (isWorthIt && !isOver) timer = setTimeout(ask, 5 * shortestWait);
      }
    }

    let timer = setTimeout(ask, Math.max(0, lastAskedAt.current + shortestWait - performance.now()));
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [webinarId, isWanted, news]);

  return isWanted ? participants : undefined;
}
