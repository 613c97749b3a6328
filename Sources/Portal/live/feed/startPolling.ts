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
 * ever less often while there is no answer. Two failures in a row are trouble.
 */
export function startPolling<Answer>(polling: Polling<Answer>): () => void {
  const { milliseconds, whileHidden, ask, onAnswer, onTrouble } = polling;
  let isStopped = false;
  let isAsking = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function askNow(): Promise<void> {
    clearTimeout(timer);
    if (isStopped || isAsking || (document.hidden && !whileHidden)) return;
    isAsking = true;
    try {
      const answer = await ask();
      failures = 0;
      if (!isStopped) onAnswer(answer);
    } catch {
      failures += 1;
    }
    isAsking = false;
    if (isStopped) return;
    onTrouble?.(failures >= 2);
    timer = setTimeout(askNow, wait());
  }

  function wait(): number {
    const jitter = failures === 0 ? 1 : 0.75 + Math.random() / 2;
    return Math.min(milliseconds() * 2 ** failures, Math.max(milliseconds(), longestWait)) * jitter;
  }

  document.addEventListener("visibilitychange", askNow);
  window.addEventListener("online", askNow);
  void askNow();

  return () => {
    isStopped = true;
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", askNow);
    window.removeEventListener("online", askNow);
  };
}
