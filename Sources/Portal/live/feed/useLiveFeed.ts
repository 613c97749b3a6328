import { useEffect, useRef } from "react";
import { serverNow } from "../../api/client/serverClock";
import { WebinarDetail } from "../../api/webinarService";
import { phaseAt, Viewer } from "../../webinars/rules";
import { LiveFeedHandlers, LiveFeedMode, TicketTries } from "./LiveFeed";
import { openLiveFeed } from "./openLiveFeed";

interface Followed {
  /** Undefined follows nothing, and so does a null mode. */
  webinar: WebinarDetail | undefined;
  mode: LiveFeedMode | null;
  tries: TicketTries;
  viewer: Viewer;
}

/** Keeps a page true about a webinar's session; the handlers have to stay the same. */
export function useLiveFeed({ webinar, mode, tries, viewer }: Followed, handlers: LiveFeedHandlers): void {
  const latest = useRef({ webinar, viewer });
  useEffect(() => {
    latest.current = { webinar, viewer };
  }, [webinar, viewer]);

  const webinarId = webinar?.id;
  useEffect(() => {
    if (webinarId === undefined || mode === null) return undefined;
    return openLiveFeed(webinarId, {
      mode,
      tries,
      // Who is made a host keeps the stream.
      get viewer() {
        return latest.current.viewer;
      },
      isExpected() {
        const now = latest.current.webinar;
        return now !== undefined && phaseAt(now, serverNow()) === "live";
      },
    }, handlers);
  }, [webinarId, mode, tries, handlers]);
}
