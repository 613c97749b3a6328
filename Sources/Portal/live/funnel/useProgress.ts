import { useEffect, useRef } from "react";
import { funnelService, Progress, progressFailures, progressSteps } from "../../api/funnelService";
import { browser } from "../feed/Surroundings";
import { keepTelling, Telling } from "./keepTelling";

interface Way {
  webinarId: number;
  /** Null where nobody is told: hosts, guests, and while no session runs. */
  progress: Progress | null;
  hasStream: boolean;
  userId: number | null;
  /** A host has sent help for it; a stable function. */
  onHelp(): void;
}

/** Tells the hosts how far the person has come on the way into the room. */
export function useProgress({ webinarId, progress, hasStream, userId, onHelp }: Way): void {
  const telling = useRef<Telling>();
  useEffect(() => {
    const key = `progress ${userId} ${webinarId}`;
    const kept = keepTelling({
      surroundings: browser,
      before: readTold(key),
      send: (told) => funnelService.tell(webinarId, told.progress, told.hasStream),
      onTold: (told) => writeTold(key, told),
      onHelp,
    });
    telling.current = kept;
    return () => {
      telling.current = undefined;
      kept.stop();
    };
  }, [webinarId, userId, onHelp]);

  const { step, failed } = progress ?? {};
  useEffect(() => {
    telling.current?.take(step === undefined ? null : { progress: { step, failed: failed ?? null }, hasStream });
  }, [webinarId, userId, onHelp, step, failed, hasStream]);
}

/** That a page is open the hub knows by itself. */
const untold: Progress = { step: "stream", failed: null };

/** What this tab told last: a page that is loaded anew takes it back where it no longer holds. */
function readTold(key: string): Progress {
  try {
    const [step, failed] = (sessionStorage.getItem(key) ?? "").split(" ");
    const known = progressSteps.find((one) => one === step);
    return known ? { step: known, failed: progressFailures.find((one) => one === failed) ?? null } : untold;
  } catch {
    return untold;
  }
}

function writeTold(key: string, { step, failed }: Progress): void {
  try {
    sessionStorage.setItem(key, `${step} ${failed ?? ""}`);
  } catch {
    // Where storage is blocked the next load has told nothing.
  }
}
