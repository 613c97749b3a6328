import { useEffect, useState } from "react";
import { onClockChange, serverNow } from "../api/client/serverClock";

const minute = 60_000;

/**
 * The present moment by the server's clock, kept up to date at each full minute, or at each second of the last minute
 * before a moment that is counted down to. A hidden page rests.
 */
export function useMinutes(countedTo: number | null = null): number {
  const [now, setNow] = useState(serverNow);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;

    function tick(): void {
      clearTimeout(timer);
      if (document.hidden) return;
      const moment = serverNow();
      setNow(moment);
      timer = setTimeout(tick, untilTick(moment, countedTo));
    }

    tick();
    document.addEventListener("visibilitychange", tick);
    const stopListening = onClockChange(tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", tick);
      stopListening();
    };
  }, [countedTo]);

  return now;
}

/** Milliseconds until what is said of the time may change. */
export function untilTick(now: number, countedTo: number | null): number {
  const left = countedTo === null ? Infinity : countedTo - now;
  if (left <= 0 || left === Infinity) return minute - (now % minute);
  // Counted down in minutes until the last, then in seconds.
  const unit = left > minute ? minute : 1000;
  return left - unit * Math.floor((left - 1) / unit);
}
