import { useEffect, useRef } from "react";
import { isMissing } from "../../api/client/ApiError";
import { noteOwnFault } from "../../api/client/ownFault";
import { User } from "../../api/client/session";
import { useHosted } from "../../api/hosted";
import { liveEventService } from "../../api/liveEventService";
import { onTheAir, useOnTheAir } from "../../api/onTheAir";
import { webinarService } from "../../api/webinarService";
import { withAir } from "../air/airState";
import { startPolling } from "../feed/startPolling";
import { hasUnknown, OwnSession, ownSessions } from "./ownSessions";

const whileLive = 20_000;
const whileOnWebinar = 60_000;

/**
 * The person's own sessions on the air, but for the one whose page this is. `hasFeed` says whether this page follows what
 * is on the air by itself; counts of people it learns by asking, now and then.
 */
export function useOwnSessions(user: User | null, hasFeed: boolean, webinarId: number | null): OwnSession[] {
  const air = useOnTheAir();
  const hosted = useHosted();
  const own = ownSessions(air, hosted, user?.id ?? null).filter(({ webinar }) => webinar.id !== webinarId);
  const isLive = own.length > 0;
  // Of others it is known only once they were seen to host: a class must not ask at each start.
  const mayHost = user?.role === "admin" || [...hosted.values()].some(({ userId }) => userId === user?.id);

  const milliseconds = isLive ? whileLive : whileOnWebinar;
  const isAsking = mayHost && air !== null && (isLive || !hasFeed);
  useEffect(() => {
    if (!isAsking) return undefined;
    const stop = startPolling({
      milliseconds: () => milliseconds,
      whileHidden: false,
      async ask() {
        try {
          return await liveEventService.listOnTheAir();
        } catch (error) {
          if (isMissing(error)) {
            stop();
            onTheAir.set(null);
          }
          throw error;
        }
      },
      onAnswer: (told) => onTheAir.set(withAir(onTheAir.get(), told)),
    });
    return stop;
  }, [isAsking, milliseconds]);

  const asked = useRef(new Set<number>());
  const isUnknown = user?.role === "admin" && hasUnknown(air, hosted, asked.current);
  useEffect(() => {
    if (!isUnknown) return;
    for (const id of onTheAir.get()?.keys() ?? []) asked.current.add(id);
    webinarService.listPart({ organizer: "me", limit: 100 }).catch(noteOwnFault);
  }, [isUnknown]);

  return own;
}
