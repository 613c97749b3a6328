import { isOwnFault, noteOwnFault } from "../../api/client/ownFault";
import { browser, Surroundings } from "./Surroundings";

interface Polling<Answer> {
  /** How long to wait after an answer. */
  milliseconds(): number;
  whileHidden: boolean;
  ask(): Promise<Answer>;
  /** Not called once the polling was stopped: what is late may be older than what is known by then. */
  onAnswer(answer: Answer): void;
  onTrouble?(isTroubled: boolean): void;
}

const longestWait = 15_000;

/**
 * Asks again and again until the returned function is called: at once when the page is shown or back online,
 * ever less often while there is no answer. Two failures in a row are trouble; a mistake of the portal's is none.
 */
export function startPolling<Answer>(polling: Polling<Answer>, surroundings: Surroundings = browser): () => void {
  const { milliseconds, whileHidden, ask, onAnswer, onTrouble } = polling;
  let isStopped = false;
  let isAsking = false;
  let failures = 0;
  let cancelTimer = () => {};

  async function askNow(): Promise<void> {
    cancelTimer();
    if (isStopped || isAsking || (surroundings.isHidden() && !whileHidden)) return;
    isAsking = true;
    let isMistaken = false;
    try {
      const answer = await ask();
      failures = 0;
      if (!isStopped) onAnswer(answer);
    } catch (error) {
      noteOwnFault(error);
      isMistaken = isOwnFault(error);
      failures += 1;
    }
    isAsking = false;
    if (isStopped) return;
    onTrouble?.(failures >= 2 && !isMistaken);
    cancelTimer = surroundings.after(pauseBeforeAsking(milliseconds(), failures, surroundings.chance()), again);
  }

  const again = () => void askNow();
  const stopListening = [surroundings.listen("visibility", again), surroundings.listen("online", again)];
  again();

  return () => {
    isStopped = true;
    cancelTimer();
    stopListening.forEach((stop) => stop());
  };
}

/** Milliseconds before the next question; after failures ever longer, and not the same for all pages of a class. */
export function pauseBeforeAsking(milliseconds: number, failures: number, chance: number): number {
  if (failures === 0) return milliseconds;
  const longer = Math.min(milliseconds * 2 ** failures, Math.max(milliseconds, longestWait));
  return longer * (0.75 + chance / 2);
}
