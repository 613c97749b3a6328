import { RoomAction } from "./RoomInput";
import { undivided } from "../../breakouts/breakouts";
import { BrokenReason, nobody, noCaptureWords, RoomNotice, RoomStage, RoomState } from "./RoomState";

/** What a state becomes, and what is to be done. */
export type Step = readonly [state: RoomState, actions: readonly RoomAction[]];

export function stay(state: RoomState): Step {
  return [state, []];
}

export function at(state: RoomState, stage: RoomStage): RoomState {
  return { ...state, stage };
}

export function noted(state: RoomState, notice: RoomNotice): RoomState {
  return state.notices.includes(notice) ? state : { ...state, notices: [...state.notices, notice] };
}

/** A room that is lost would go on living in a hidden frame, and might come back there: the frame goes. */
export function broken(state: RoomState, reason: BrokenReason, words = ""): Step {
  return [without(at(state, { name: "broken", reason, words })), [{ do: "dispose" }]];
}

/** Without what was said of a frame that is gone. */
export function without(state: RoomState): RoomState {
  return {
    ...state, notices: [], ...nobody, isTicketDue: false, isOut: false, hasGivenPassword: false,
    captures: noCaptureWords, breakouts: undivided,
  };
}

/** Makes the frame. Who sees nothing for a quarter of a minute is told. */
export const opening: readonly RoomAction[] = [
  { do: "open" },
  { do: "later", milliseconds: 15_000, input: { type: "slow" } },
];

/** Enters anew. A ticket is good for one entry. */
export function anew(state: RoomState): Step {
  const next = without(at(state, { name: "connecting" }));
  return [next, state.access.jwt ? [{ do: "dispose" }, { do: "join" }] : opening];
}

/** Whether Jitsi's frame is there. */
export function hasFrame({ stage }: RoomState): boolean {
  return !["opening", "broken", "ended", "elsewhere"].includes(stage.name);
}

/** Whether somebody is in the room, as far as the page can tell. */
export function isInside({ stage }: RoomState): boolean {
  return stage.name === "joined" || stage.name === "retrying";
}
