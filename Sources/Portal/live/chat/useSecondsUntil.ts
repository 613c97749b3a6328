import { useEffect, useState } from "react";
import { serverNow } from "../../api/client/serverClock";

/** Whole seconds until a moment; the page ticks only until then. */
export function useSecondsUntil(moment: number): number {
  const [now, setNow] = useState(serverNow);
  const isOver = moment <= now;
  useEffect(() => {
    setNow(serverNow());
    if (isOver && moment <= serverNow()) return undefined;
    const timer = setInterval(() => setNow(serverNow()), 1000);
    return () => clearInterval(timer);
  }, [moment, isOver]);
  return Math.max(0, Math.ceil((moment - now) / 1000));
}
