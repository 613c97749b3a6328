import { useEffect, useState } from "react";
import { serverNow } from "../api/client/serverClock";
import { Webinar, WebinarStatus } from "../api/webinarService";
import { phaseAt } from "./webinarPhase";

/** The phase of a webinar, which changes by itself; undefined until there is a webinar. */
export function usePhase(webinar: Webinar | undefined): WebinarStatus | undefined {
  const [phase, setPhase] = useState<WebinarStatus>();

  useEffect(() => {
    if (!webinar) return undefined;
    const judge = () => setPhase(phaseAt(webinar, serverNow()));
    judge();
    const timer = setInterval(judge, 1000);
    return () => clearInterval(timer);
  }, [webinar]);

  return webinar && (phase ?? phaseAt(webinar, serverNow()));
}
