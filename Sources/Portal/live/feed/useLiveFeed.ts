import { useEffect, useRef } from "react";
import { serverNow } from "../../api/client/serverClock";
import { WebinarDetail } from "../../api/webinarService";
import { phaseAt, Viewer } from "../../webinars/rules";
import { LiveFeedHandlers, LiveFeedMode } from "./LiveFeed";
import { openLiveFeed } from "./openLiveFeed";

interface Followed {
  /** Undefined follows nothing, and so does a null mode. */
  webinar: WebinarDetail | undefined;
  mode: LiveFeedMode | null;
  viewer: Viewer;
}

/** Keeps a page true about a webinar's session; the handlers have to stay the same. */
export function useLiveFeed({ webinar, mode, viewer }: Followed, handlers: LiveFeedHandlers): void {
  const latest = useRef(webinar);
  useEffect(() => {
    latest.current = webinar;
  }, [webinar]);

  const webinarId = webinar?.id;
  useEffect(() => {
    if (webinarId === undefined || mode === null) return undefined;
    const isExpected = () => latest.current !== undefined && phaseAt(latest.current, serverNow()) === "live";
    return openLiveFeed(webinarId, { mode, viewer, isExpected }, handlers);
  }, [webinarId, mode, viewer, handlers]);
}
