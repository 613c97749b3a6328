import { firstOpening, nextStreamState, pauseAfter, StreamInput, StreamState } from "./streamState";
import { browser, Surroundings } from "./Surroundings";

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

interface KeptStream {
  /** Opens it anew, where it is open: it is to be of another kind. */
  again(): void;
  /** The same for a stream that flows, but not at the same moment as all pages of a class. */
  soon(): void;
  stop(): void;
}

/** Keeps a stream open until it is stopped; `nextStreamState` decides, and this carries it out. */
export function keepStream(
  { connect, onState, restsWhileHidden }: Stream,
  surroundings: Surroundings = browser,
): KeptStream {
  let state = firstOpening;
  let disconnect = () => {};
  let cancelTimer = () => {};
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
        after(pauseAfter(state.failures, surroundings.chance()), "pauseOver");
        break;
      case "resting":
        disconnect();
        cancelTimer();
    }
  }

  function report(input: "event" | "failed"): void {
    take(input);
    if (input === "failed") return;
    lastEventAt = surroundings.now();
    // Not all pages of a class at the same moment.
    after(longestSilence * (1 + surroundings.chance() / 6), "silent");
  }

  function after(milliseconds: number, input: StreamInput): void {
    cancelTimer();
    cancelTimer = surroundings.after(milliseconds, () => take(input));
  }

  function onVisibility(): void {
    if (surroundings.isHidden()) {
      if (restsWhileHidden) take("hidden");
      return;
    }
    take("back");
    if (surroundings.now() - lastEventAt > longestSilenceWhenShown) take("silent");
  }

  const stopListening = [
    surroundings.listen("visibility", onVisibility),
    surroundings.listen("online", () => take("back")),
    surroundings.listen("offline", () => take("failed")),
  ];
  if (surroundings.isHidden() && restsWhileHidden) take("hidden");
  else enter();

  return {
    again() {
      if (state.at === "opening") enter();
      else take("silent");
    },
    soon: () => take("due"),
    stop() {
      disconnect();
      cancelTimer();
      stopListening.forEach((stop) => stop());
    },
  };
}
