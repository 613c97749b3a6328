import { useEffect } from "react";
import { isUnreachable } from "./withoutNetwork";

/** Milliseconds between two tries; a network that leads nowhere says nothing when it is back. */
const pause = 15_000;

/** Asks again by itself when the network is back, and now and then while nothing answers. */
export function useNetworkReturn(reload: () => Promise<void>, error: unknown): void {
  useEffect(() => {
    if (!isUnreachable(error)) return;
    const again = () => void reload();
    const timer = setTimeout(again, pause);
    window.addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
  }, [reload, error]);
}
