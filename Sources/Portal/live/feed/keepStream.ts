import { firstOpening, nextStreamState, pauseAfter, StreamInput, StreamState } from "./streamState";

interface Stream {
  /** Opens a connection, whose `event` and `failed` come back through `report`; returns its end. */
  connect(report: (input: "event" | "failed") => void): () => void;
  onState(state: StreamState): void;
  /** Whether a hidden page gives its stream up. */
  restsWhileHidden: boolean;
}

const firstEventPatience = 5000;
/** A network can lose a connection without a word. The hub repeats the status once a minute, so that this shows. */
const longestSilence = 90_000;
/** A device that slept may have lost its connections. */
const longestSilenceWhenShown = 30_000;

/** Keeps a stream open until the returned function is called; `nextStreamState` decides, and this carries it out. */
export function keepStream({ connect, onState, restsWhileHidden }: Stream): () => void {
  let state = firstOpening;
  let disconnect = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastEventAt = 0;

  function take(input: StreamInput): void {
    const last = state;
    state = nextStreamState(last, input);
    if (state.at !== last.at) enter();
    if (state !== last) onState(state);
  }

  function enter(): void {
    switch (state.at) {
      case "opening":
        disconnect();
        after(firstEventPatience, "failed");
        disconnect = connect(report);
        break;
      case "flowing":
        break;
      case "pausing":
        disconnect();
        after(pauseAfter(state.failures), "pauseOver");
        break;
      case "resting":
        disconnect();
        clearTimeout(timer);
    }
  }

  function report(input: "event" | "failed"): void {
    take(input);
    if (input === "failed") return;
    lastEventAt = Date.now();
    after(longestSilence * (1 + Math.random() / 6), "silent");
  }

  function after(milliseconds: number, input: StreamInput): void {
    clearTimeout(timer);
    timer = setTimeout(() => take(input), milliseconds);
  }

  function onVisibility(): void {
    if (document.hidden) {
      if (restsWhileHidden) take("hidden");
      return;
    }
    take("back");
    if (Date.now() - lastEventAt > longestSilenceWhenShown) take("silent");
  }
  const onOnline = () => take("back");
  const onOffline = () => take("failed");

  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("online", onOnline);
  window.addEventListener("offline", onOffline);
  if (document.hidden && restsWhileHidden) take("hidden");
  else enter();

  return () => {
    disconnect();
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener("online", onOnline);
    window.removeEventListener("offline", onOffline);
  };
}
