import { useEffect, useRef } from "react";
import { noteOwnFault } from "../../api/client/ownFault";
import { liveEventService } from "../../api/liveEventService";
import { startPolling } from "../feed/startPolling";
import { SeatWords } from "./seatWords";

const betweenWords = 15_000;

/** Keeps the person's seat in the room, and gives it up when they leave or the page goes. */
export function useSeat(webinarId: number, isInRoom: boolean, { keeps, frees }: SeatWords): void {
  // As it was before what ends the stay.
  const isToldOf = useRef(frees);

  useEffect(() => {
    if (!keeps) return undefined;
    return startPolling({
      milliseconds: () => betweenWords,
      whileHidden: true,
      ask: () => liveEventService.keepSeat(webinarId),
      onAnswer: () => undefined,
    });
  }, [webinarId, keeps]);

  useEffect(() => {
    if (!isInRoom) return undefined;
    const free = () => {
      if (isToldOf.current) liveEventService.leaveSeat(webinarId).catch(noteOwnFault);
    };
    window.addEventListener("pagehide", free);
    return () => {
      window.removeEventListener("pagehide", free);
      free();
    };
  }, [webinarId, isInRoom]);

  useEffect(() => {
    isToldOf.current = frees;
  }, [frees]);
}
