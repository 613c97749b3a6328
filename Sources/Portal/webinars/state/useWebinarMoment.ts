import { useReducer } from "react";
import { serverNow } from "../../api/client/serverClock";
import { SessionFacts } from "../../api/liveSessionService";
import { useSiteSettings } from "../../api/settingsService";
import { Webinar } from "../../api/webinarService";
import { useWake } from "./useWake";
import { webinarAt, WebinarMoment } from "./webinarState";

/** The state of a webinar, which changes by itself; undefined until there is a webinar. */
export function useWebinarMoment(webinar: Webinar | undefined, session: SessionFacts | undefined): WebinarMoment | undefined {
  const { earlyStart } = useSiteSettings();
  const moment = webinar && webinarAt(webinar, session, serverNow(), earlyStart);
  const [, wake] = useReducer(once, 0);
  useWake(moment?.changesAt ?? null, wake);
  return moment;
}

function once(times: number): number {
  return times + 1;
}
