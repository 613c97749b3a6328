import { RoomAccess } from "../../../Sources/Portal/api/liveSessionService";
import { roomAccess } from "../../../Sources/Portal/api/reading/roomAccess";
import { JitsiError } from "../../../Sources/Portal/live/room/jitsi/jitsiApi";
import { RoomAction, RoomInput } from "../../../Sources/Portal/live/room/state/RoomInput";
import { roomAtFirst, RoomState } from "../../../Sources/Portal/live/room/state/RoomState";
import { roomLife } from "../../../Sources/Portal/live/room/state/roomLife";

export const now = Date.parse("2026-11-26T10:00:00Z");
export const open = roomAccess({ room_name: "webinar_7_0a1b2c3d" });
export const ticketed: RoomAccess = { ...open, jwt: "a.ticket.b", endsAt: now + 3600_000 };

export const entered: RoomInput = { type: "entered", now };
export const alive: RoomInput = { type: "alive" };
export const joined: RoomInput = { type: "joined" };

/** An error as the real frame says it. */
export function failed(name: string, more: JitsiError = {}): RoomInput {
  return { type: "error", error: { name, isFatal: true, params: [], ...more } };
}

interface After {
  state: RoomState;
  /** What the last input asks to be done, by its name. */
  done: string[];
  actions: readonly RoomAction[];
}

/** A room's life through these inputs. */
export function after(inputs: readonly RoomInput[], access = open, isHost = false): After {
  let state = roomAtFirst(access, isHost);
  let actions: readonly RoomAction[] = [];
  for (const input of inputs) [state, actions] = roomLife(state, input);
  return { state, actions, done: actions.map((action) => action.do) };
}
