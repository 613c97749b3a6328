import { useEffect, useRef } from "react";
import { serverNow } from "../../api/client/serverClock";
import { WebinarDetail } from "../../api/webinarService";
import { Viewer, webinarAt, WebinarState } from "../../webinars/rules";
import { LiveFeed, LiveFeedHandlers, LiveFeedMode, TicketTries } from "./LiveFeed";
import { openLiveFeed } from "./openLiveFeed";

interface Followed {
  /** Undefined follows nothing, and so does a null mode. */
  webinar: WebinarDetail | undefined;
  mode: LiveFeedMode | null;
  tries: TicketTries;
  viewer: Viewer;
  isInRoom: boolean;
}

/** In which the next status may be a start. */
const expected: readonly WebinarState[] = ["doorsOpen", "due"];

/** Keeps a page true about a webinar's session; the handlers have to stay the same. */
export function useLiveFeed({ webinar, mode, tries, viewer, isInRoom }: Followed, handlers: LiveFeedHandlers): void {
  const latest = useRef({ webinar, viewer, isInRoom });
  const feed = useRef<LiveFeed>();
  useEffect(() => {
    const wasInRoom = latest.current.isInRoom;
    latest.current = { webinar, viewer, isInRoom };
    if (isInRoom !== wasInRoom) feed.current?.place();
  }, [webinar, viewer, isInRoom]);

  const webinarId = webinar?.id;
  useEffect(() => {
    if (webinarId === undefined || mode === null) return undefined;
    const opened = openLiveFeed(webinarId, {
      mode,
      tries,
      // Who is made a host keeps the stream.
      get viewer() {
        return latest.current.viewer;
      },
      get isInRoom() {
        return latest.current.isInRoom;
      },
      isExpected() {
        const followed = latest.current.webinar;
        return followed !== undefined && expected.includes(webinarAt(followed, undefined, serverNow()).state);
      },
    }, handlers);
    feed.current = opened;
    return () => {
      feed.current = undefined;
      opened.stop();
    };
  }, [webinarId, mode, tries, handlers]);
}
