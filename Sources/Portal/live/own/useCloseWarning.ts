import { useEffect } from "react";

/** Has the browser ask before the tab is closed or the page loaded anew. */
export function useCloseWarning(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    function warn(event: BeforeUnloadEvent): void {
      event.preventDefault();
      // Chromium asks only where this is set.
      event.returnValue = true;
    }
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isWanted]);
}
