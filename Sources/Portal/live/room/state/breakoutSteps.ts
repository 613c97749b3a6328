import { isHostId, SessionRoom } from "../../breakouts/breakouts";
import { RoomState } from "./RoomState";
import { stay, Step } from "./steps";

/** Who was told that they are sent elsewhere, and is not, is told so no longer than this. */
const sendPatience = 10_000;

/** In this room now; null for the session's own. */
export function arrived(state: RoomState, breakout: string | null): RoomState {
  const { breakouts } = state;
  if (breakouts.here === breakout && breakouts.going === null) return state;
  return { ...state, breakouts: { ...breakouts, here: breakout, going: null } };
}

/** Out of one room: where there are others, on the way to one of them. */
export function leaving(state: RoomState): RoomState {
  const { breakouts } = state;
  if (breakouts.rooms.length < 2 || breakouts.going) return state;
  return { ...state, breakouts: { ...breakouts, going: { to: null } } };
}

/** The room has told who is where. */
export function placed(state: RoomState, rooms: readonly SessionRoom[], ownId: string | null): RoomState {
  return { ...state, breakouts: { ...state.breakouts, rooms, ownId } };
}

/** Only hosts send people anywhere, and anybody in the room may write to this page. */
export function sent(state: RoomState, sender: string, room: string): Step {
  const { breakouts, stage } = state;
  const isKnown = breakouts.rooms.some(({ id }) => id === room);
  if (stage.name !== "joined" || !isKnown || !isHostId(breakouts, sender)) return stay(state);
  return [
    { ...state, breakouts: { ...breakouts, going: { to: room } } },
    [{ do: "later", milliseconds: sendPatience, input: { type: "notSent" } }],
  ];
}
