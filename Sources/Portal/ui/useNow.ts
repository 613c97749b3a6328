import { useEffect, useState } from "react";
import { serverNow } from "../api/client/serverClock";

/** The present moment, kept up to date every so many milliseconds. */
export function useNow(everyMilliseconds: number): number {
  const [now, setNow] = useState(serverNow);

  useEffect(() => {
    const tick = () => setNow(serverNow());
    const timer = setInterval(tick, everyMilliseconds);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [everyMilliseconds]);

  return now;
}
