import { BrokenReason } from "../state/RoomState";

interface Ways {
  /** Whether trying again may help. */
  again: boolean;
  /** Whether a tab of its own may: not where the server said no to this person. */
  tab: boolean;
}

/** What a person can do about a room that they cannot be in, besides leaving. */
export function waysOn(reason: BrokenReason): Ways {
  switch (reason) {
    case "scriptBlocked":
    case "mistake":
    case "conference":
    case "request":
      return { again: true, tab: true };
    case "kicked":
      return { again: false, tab: false };
    default:
      return { again: true, tab: false };
  }
}
