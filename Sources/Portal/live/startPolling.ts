interface Polling {
  /** How long to wait after an answer. */
  milliseconds(): number;
  whileHidden: boolean;
  ask(): Promise<void>;
  onTrouble(isTroubled: boolean): void;
}

const longestWait = 15_000;

/**
 * Asks again and again until the returned function is called: at once when the page is shown or back online,
 * ever less often while there is no answer. Two failures in a row are trouble.
 */
export function startPolling({ milliseconds, whileHidden, ask, onTrouble }: Polling): () => void {
  let isStopped = false;
  let isAsking = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function askNow(): Promise<void> {
    clearTimeout(timer);
    if (isStopped || isAsking || (document.hidden && !whileHidden)) return;
    isAsking = true;
    try {
      await ask();
      failures = 0;
    } catch {
      failures += 1;
    }
    isAsking = false;
    if (isStopped) return;
    onTrouble(failures >= 2);
    timer = setTimeout(askNow, wait());
  }

  function wait(): number {
    const jitter = failures === 0 ? 1 : 0.75 + Math.random() / 2;
    return Math.min(milliseconds() * 2 ** failures, longestWait) * jitter;
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
