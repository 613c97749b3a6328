import { phaseAt } from "../services/webinarPhase";
import { Webinar, WebinarStatus } from "../services/webinarService";
import { serverNow } from "../services/serverClock";
import { useEffect, useState } from "react";

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
