import { browser, Surroundings } from "../feed/Surroundings";

const betweenTries = 10_000;
const mostTries = 60;

/** Tries every ten seconds for ten minutes, until the returned function is called. */
export function awaitSeat(
  tryOnce: () => Promise<void>,
  onGivenUp: () => void,
  surroundings: Surroundings = browser,
): () => void {
  let isStopped = false;
  let cancel = () => {};

  function later(tries: number): void {
    cancel = surroundings.after(betweenTries, () => void tryNow(tries));
  }

  async function tryNow(tries: number): Promise<void> {
    await tryOnce();
    if (isStopped) return;
    if (tries === mostTries) onGivenUp();
    else later(tries + 1);
  }

  later(1);
  return () => {
    isStopped = true;
    cancel();
  };
}
