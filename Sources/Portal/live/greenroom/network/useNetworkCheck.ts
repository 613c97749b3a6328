import { useCallback, useEffect, useRef, useState } from "react";
import { noteOwnFault } from "../../../api/client/ownFault";
import { liveSessionService } from "../../../api/liveSessionService";
import { jitsiDomain } from "../../../api/settingsService";
import { loadJitsiApi } from "../../room/jitsi/loadJitsiApi";
import { NetworkFacts } from "./networkVerdict";
import { tryNetwork } from "./tryNetwork";

interface NetworkCheck {
  isTrying: boolean;
  /** Undefined until it was tried. */
  facts: NetworkFacts | undefined;
  tryNow(): void;
}

/** Tries the way to this site and to the video server when it is asked to. */
export function useNetworkCheck(webinarId: number): NetworkCheck {
  const [state, setState] = useState<Omit<NetworkCheck, "tryNow">>({ isTrying: false, facts: undefined });
  const isHere = useRef(true);

  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const tryNow = useCallback(() => {
    setState((now) => ({ ...now, isTrying: true }));
    tryNetwork({
      ask: () => liveSessionService.checkLiveStatus(webinarId),
      loadRoom: async () => loadJitsiApi(`https://${await jitsiDomain()}/external_api.js`),
      now: () => performance.now(),
    })
      .then((facts) => isHere.current && setState({ isTrying: false, facts }))
      .catch(noteOwnFault);
  }, [webinarId]);

  return { ...state, tryNow };
}
