import { arrived, leaving, placed, sent } from "./breakoutSteps";
import { afterError } from "./afterError";
import { RoomInput } from "./RoomInput";
import { mediaAtFirst, RoomDecisions, RoomState } from "./RoomState";
import { anew, at, broken, hasFrame, isInside, noted, opening, stay, Step, without } from "./steps";
import { isTicketOver, ticketTimers } from "./ticketTimes";

const patience = 15_000;

/** What happens next in a room's life: from Jitsi's frame, the clock, the API and the person to a state and actions. */
export function roomLife(state: RoomState, input: RoomInput): Step {
  switch (input.type) {
    case "entered":
      return entered(state, input.now);
    case "admitted":
      return admitted({ ...state, access: input.access }, input.now);
    case "turnedAway":
      return turnedAway(state, input.error, input.isTemporary);
    case "retryPressed":
      return anew({ ...state, media: mediaAtFirst(state.access, state.choices), hasNewTicket: false, refusals: 0 });
    case "due":
      return state.stage.name === "opening" || isInside(state) ? [state, [{ do: "join" }]] : stay(state);
    case "decided":
      return decided(state, input.isHost, input.decisions);
    case "rightsChanged":
      return rightsChanged(state);
    case "failed":
      return broken(state, input.reason);
    case "tabOpened":
      return [without(at(state, { name: "elsewhere" })), [{ do: "dispose" }]];
    default:
      // What comes late from a frame that is gone says nothing of the room.
      return hasFrame(state) ? inFrame(state, input) : stay(state);
  }
}

type Entry = "entered" | "admitted" | "turnedAway" | "retryPressed" | "due" | "decided" | "rightsChanged" | "failed" | "tabOpened";
type FrameInput = Exclude<RoomInput, { type: Entry }>;

function inFrame(state: RoomState, input: FrameInput): Step {
  const { stage } = state;
  switch (input.type) {
    case "alive":
      return stay(stage.name === "connecting" ? at(state, { name: "alive", isAsking: false }) : state);
    case "prejoin":
      return stay(stage.name === "connecting" || stage.name === "alive" ? at(state, { name: "alive", isAsking: true }) : state);
    case "slow": {
      const isLate = stage.name === "connecting" || (stage.name === "alive" && !stage.isAsking);
      return stay(isLate ? noted(at(state, { name: "alive", isAsking: false }), "slow") : state);
    }
    case "joined":
      return joined(state, input.breakout ?? null);
    case "out":
      if (stage.name === "ending") return ended(state);
      if (stage.name !== "joined") return stay(state);
      // On the way to a break-out room the next word comes within seconds.
      return [{ ...leaving(state), isOut: true }, [{ do: "later", milliseconds: patience, input: { type: "stillOut" } }]];
    case "stillOut":
      return state.isOut && stage.name === "joined" ? anew(state) : stay(state);
    case "closed":
      return stage.name === "ending" ? ended(state) : [state, [{ do: "close" }]];
    case "kicked":
      return broken(state, "kicked");
    case "error":
      return afterError(state, input.error);
    case "passwordAsked":
      return passwordAsked(state);
    case "passwordGiven":
      return [at(state, { name: "password", isSent: true, isWrong: false }), [{ do: "givePassword", password: input.password }]];
    case "notice":
      return stay(noted(state, input.notice));
    case "dismissed":
      return stay({ ...state, notices: state.notices.filter((one) => one !== input.notice) });
    case "knocking":
      return stay({ ...state, knocking: [...state.knocking.filter(({ id }) => id !== input.who.id), input.who] });
    case "notKnocking":
      return stay({ ...state, knocking: state.knocking.filter(({ id }) => id !== input.id) });
    case "hand": {
      const others = state.hands.filter(({ id }) => id !== input.who.id);
      const isNew = others.length === state.hands.length;
      if (input.isRaised !== isNew) return stay(state);
      return stay({ ...state, hands: input.isRaised ? [...others, input.who] : others });
    }
    case "captured": {
      const { mode, isOn, error } = input;
      return stay({ ...state, captures: { ...state.captures, [mode]: { isOn, error } } });
    }
    case "rooms":
      return stay(placed(state, input.rooms, input.ownId));
    case "sent":
      return sent(state, input.sender, input.room);
    case "notSent":
      return stay(state.isOut ? state : arrived(state, state.breakouts.here));
    case "media":
      return whenQuiet({ ...state, media: { ...state.media, ...input.media } });
    case "ticketDue":
      return whenQuiet({ ...state, isTicketDue: true });
    case "ticketLast":
      return isInside(state) ? [state, [{ do: "join" }]] : stay({ ...state, isTicketDue: true });
    case "woke":
      // With a ticket that is over the frame may have lost the room without a word.
      return isInside(state) && isTicketOver(state.access, input.now) ? [state, [{ do: "join" }]] : stay(state);
    case "ending":
      return stay(at(state, { name: "ending" }));
  }
}

function entered(state: RoomState, now: number): Step {
  return [without(at(state, { name: "connecting" })), [...opening, ...ticketTimers(state.access, now)]];
}

function admitted(state: RoomState, now: number): Step {
  // Who went elsewhere while the API was asked stays there.
  const isWaiting = isInside(state) || state.stage.name === "connecting" || state.stage.name === "opening";
  // Nobody's microphone goes on by itself; who may not speak any more comes back silent.
  const media = state.access.maySpeak ? state.media : mediaAtFirst(state.access, state.choices);
  return isWaiting ? entered({ ...state, media }, now) : stay(state);
}

/** Who is inside stays while the server is away. */
function turnedAway(state: RoomState, error: unknown, isTemporary: boolean): Step {
  if (isInside(state)) {
    return [state, isTemporary ? [{ do: "later", milliseconds: patience, input: { type: "due" } }] : []];
  }
  return [without(at(state, { name: "broken", reason: "notAdmitted", words: "", error })), [{ do: "dispose" }]];
}

function joined(before: RoomState, breakout: string | null): Step {
  const state = arrived(before, breakout);
  const { access, isHost, decisions } = state;
  // The camera's and the microphone's sentences come before joining, and hold after it.
  const notices = state.notices.filter((one) => one === "camera" || one === "microphone" || one === "unsupported");
  const inside = { ...at(state, { name: "joined" }), notices, isOut: false, hasNewTicket: false, refusals: 0 };
  const [next, actions] = whenQuiet(inside);
  // What hosts decide holds for the session's own room.
  if (!isHost || breakout !== null) return [next, actions];
  // Where no reservation told the server, the host's page does.
  return [next, [
    ...actions,
    ...(access.password ? [{ do: "givePassword", password: access.password } as const] : []),
    ...(decisions.hasLobby ? [{ do: "switchLobby", isOn: true } as const] : []),
    ...(decisions.isModerated ? [{ do: "moderate", isOn: true } as const] : []),
  ]];
}

/** In a room that is open a host's page carries out at once what has changed. */
function decided(state: RoomState, isHost: boolean, decisions: RoomDecisions): Step {
  const next = { ...state, isHost, decisions };
  const { hasLobby, isModerated } = decisions;
  if (!isHost || state.stage.name !== "joined") return stay(next);
  return [next, [
    ...(hasLobby !== state.decisions.hasLobby ? [{ do: "switchLobby", isOn: hasLobby } as const] : []),
    ...(isModerated !== state.decisions.isModerated ? [{ do: "moderate", isOn: isModerated } as const] : []),
    ...(isModerated && !state.decisions.isModerated ? [{ do: "muteEveryone" } as const] : []),
  ]];
}

/** Who is inside stays until the fresh ticket is there. */
function rightsChanged(state: RoomState): Step {
  if (isInside(state)) return [state, [{ do: "join" }]];
  if (!hasFrame(state) || state.stage.name === "ending") return stay(state);
  return [without(at(state, { name: "connecting" })), [{ do: "dispose" }, { do: "join" }]];
}

function ended(state: RoomState): Step {
  return [without(at(state, { name: "ended", by: "me" })), [{ do: "dispose" }]];
}

/** Jitsi asks again after a wrong one. */
function passwordAsked(state: RoomState): Step {
  const { stage, access, hasGivenPassword } = state;
  if (access.password && !hasGivenPassword) {
    return [
      { ...at(state, { name: "password", isSent: true, isWrong: false }), hasGivenPassword: true },
      [{ do: "givePassword", password: access.password }],
    ];
  }
  const isWrong = stage.name === "password" && stage.isSent;
  return stay(at(state, { name: "password", isSent: false, isWrong }));
}

/** A ticket that is due is changed while its owner neither speaks nor shares. */
function whenQuiet(state: RoomState): Step {
  // A new entry leads into the session's own room.
  const isQuiet = state.media.isMuted && !state.media.isSharing && state.breakouts.here === null;
  if (!state.isTicketDue || !isQuiet || !isInside(state)) return stay(state);
  return [{ ...state, isTicketDue: false }, [{ do: "join" }]];
}
