import { useEffect, useRef } from "react";
import { noteWebinarNews } from "../../api/webinarNews";
import { Webinar } from "../../api/webinarService";

/** Passes it on when a session begins that this page knew not to run. */
export function useStartNews(webinar: Webinar | undefined, isActive: boolean | undefined): void {
  const before = useRef(isActive);
  useEffect(() => {
    if (before.current === false && isActive && webinar) noteWebinarNews({ kind: "start", webinar });
    before.current = isActive;
  }, [webinar, isActive]);
}
