import { useEffect } from "react";
import { onClockChange, serverNow } from "../../api/client/serverClock";

/** Timers of a browser count no further than 24 days. */
const longestTimer = 24 * 3_600_000;

/** Calls `wake`, a stable function, at a moment by the server's clock, and when that clock turns out to be another. */
export function useWake(moment: number | null, wake: () => void): void {
  useEffect(() => {
    if (moment === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;

    function arm(): void {
      clearTimeout(timer);
      const left = moment === null ? 0 : moment - serverNow();
      if (left <= 0) wake();
      else timer = setTimeout(arm, Math.min(left, longestTimer));
    }

    arm();
    document.addEventListener("visibilitychange", arm);
    const stopListening = onClockChange(() => {
      wake();
      arm();
    });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", arm);
      stopListening();
    };
  }, [moment, wake]);
}
