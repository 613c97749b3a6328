/** Something about the room that needs a sentence; the names are keys of the catalogs' `room.troubles`. */
export type RoomTrouble =
  | "scriptBlocked"
  | "mistake"
  | "slow"
  | "fatal"
  | "kicked"
  | "unsupported"
  | "suspended"
  | "connection"
  | "camera"
  | "microphone"
  | "passing";

export interface RoomState {
  stage: "connecting" | "open" | "broken";
  trouble: RoomTrouble | null;
}

export const connecting: RoomState = { stage: "connecting", trouble: null };

/** What ends a room, as against what the person can talk through. */
const breaking: readonly RoomTrouble[] = ["scriptBlocked", "mistake", "fatal", "kicked"];

export function withTrouble(state: RoomState, trouble: RoomTrouble): RoomState {
  if (state.stage === "broken") return state;
  return { stage: breaking.includes(trouble) ? "broken" : "open", trouble };
}
