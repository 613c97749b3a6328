import { useCallback, useEffect, useState } from "react";
import { Funnel, funnelService } from "../../api/funnelService";
import { startPolling } from "../feed/startPolling";

const betweenQuestions = 5000;

export interface KnownFunnel {
  /** Undefined until the first answer. */
  funnel: Funnel | undefined;
  sendHelp(userId: number): Promise<void>;
}

/** How far everybody has come, asked every five seconds while it is before a host's eyes. */
export function useFunnel(webinarId: number, isWanted: boolean): KnownFunnel {
  const [funnel, setFunnel] = useState<Funnel>();

  useEffect(() => {
    if (!isWanted) return undefined;
    const stop = startPolling({
      milliseconds: () => betweenQuestions,
      whileHidden: false,
      ask: () => funnelService.getStuck(webinarId),
      onAnswer: setFunnel,
    });
    return () => {
      stop();
      // What is not kept true is not shown.
      setFunnel(undefined);
    };
  }, [webinarId, isWanted]);

  const sendHelp = useCallback(async (userId: number) => {
    await funnelService.sendHelp(webinarId, userId);
    setFunnel((known) => known && {
      ...known,
      people: known.people.map((one) => (one.userId === userId ? { ...one, isHelped: true } : one)),
    });
  }, [webinarId]);

  return { funnel, sendHelp };
}
