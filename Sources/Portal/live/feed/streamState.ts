/** Where a page's stream is. */
export interface StreamState {
  at: "opening" | "flowing" | "pausing" | "resting";
  /** Openings in a row that brought no event. */
  failures: number;
  /** The page has been without a stream for more than a moment, and asks meanwhile. */
  isLate: boolean;
}

export type StreamInput =
  /** Something came over the stream. */
  | "event"
  /** It was refused or broke, or its first event did not come in time. */
  | "failed"
  | "pauseOver"
  /** Nothing has come for so long that the connection may be dead. */
  | "silent"
  /** It is to be of another kind, and so are those of other pages. */
  | "due"
  /** The page is hidden, and a hidden page's stream is given up. */
  | "hidden"
  /** The page is shown, or the device is online again: no reason to wait longer. */
  | "back";

export const firstOpening: StreamState = { at: "opening", failures: 0, isLate: false };

export function nextStreamState(state: StreamState, input: StreamInput): StreamState {
  switch (input) {
    case "event":
      return state.at === "opening" ? { ...firstOpening, at: "flowing" } : state;
    case "failed":
      if (state.at === "flowing") return { ...firstOpening, at: "pausing" };
      return state.at === "opening" ? { at: "pausing", failures: state.failures + 1, isLate: true } : state;
    case "pauseOver":
      return state.at === "pausing" ? { ...state, at: "opening" } : state;
    case "silent":
      return state.at === "flowing" ? firstOpening : state;
    case "due":
      return state.at === "flowing" ? { ...firstOpening, at: "pausing" } : state;
    case "hidden":
      return { ...firstOpening, at: "resting" };
    case "back":
      return state.at === "pausing" || state.at === "resting" ? { ...state, at: "opening", failures: 0 } : state;
  }
}

/**
 * Milliseconds to wait before the next opening: up to 3 s after a stream that flowed, ever longer after openings
 * that failed, and never the same for all pages of a class. `chance` is between 0 and 1.
 */
export function pauseAfter(failures: number, chance: number): number {
  const longest = Math.min(3000 * 2 ** failures, 60_000);
  return longest * (1 + 5 * chance) / 6;
}
