import { Progress } from "../../api/funnelService";
import { Participant } from "../../api/liveEventService";
import { Capture, nothingCaptured } from "../../api/reading/readCapture";
import { LiveStatus, RoomAccess, SessionFacts } from "../../api/liveSessionService";
import { WebinarSettings } from "../../api/webinarSettingsService";
import { Standing } from "../../webinars/rules";
import { ChatAction } from "../chat/chatLines";
import { ChatState, chatState, emptyChat } from "../chat/chatState";
import { withStatus } from "../feed/withStatus";
import { isSameProgress, needsHelp, progressIn } from "../funnel/progressIn";
import { isFull, isNotRunning } from "./joinRefusal";

/** What a webinar's page and its live screen know and wait for: one value, which `portalState` alone changes. */
export interface PortalState {
  /** The room that this person was let into, and how; null while outside. */
  room: RoomAccess | null;
  /** Whether the room has opened, as Jitsi's page says. */
  isRoomOpen: boolean;
  /** How far the room has come, as its frame tells; null before it tells anything. */
  roomProgress: Progress | null;
  /** For what a host has sent help; null where none has. */
  help: Progress | null;
  /** Start, join or end was asked for and is not answered. */
  isLoadingLiveSession: boolean;
  liveSessionError: unknown;
  /** The room is full, and the page asks again and again. */
  isSeatAwaited: boolean;
  /** Who pressed before the start wants to be let in by itself. */
  isStartAwaited: boolean;
  /** Set when the person comes back from a session that has ended, by their own doing or not. */
  ended: "byMe" | "otherwise" | null;
  /** Undefined until the first status. */
  session: SessionFacts | undefined;
  /** How many are in the room; undefined where nobody has told. */
  participantCount: number | undefined;
  /** How many wait before the room; undefined where nobody has told. */
  waitingCount: number | undefined;
  /** Who is or was there; undefined until that is known. */
  participants: Participant[] | undefined;
  /** What the hosts have decided; undefined where nobody has told. */
  settings: WebinarSettings | undefined;
  /** What is recorded and streamed. */
  capture: Capture;
  /** Whether the person wants to come in though it is; null where they were not asked. */
  consent: "asked" | "given" | null;
  /** Whether the person gets a ticket for the events; undefined until that is known. */
  isAdmitted: boolean | undefined;
  /** No stream says that the person is in the room: the page does, by asking. */
  isPolling: boolean;
  /** The server has not answered of late. */
  isTroubled: boolean;
  chat: ChatState;
}

export type PortalInput =
  /** Start, join or end was asked for. */
  | { type: "asked" }
  | { type: "letIn"; room: RoomAccess }
  /** Who is in the room has joined again. */
  | { type: "renewed"; room: RoomAccess }
  | { type: "roomOpen"; isOpen: boolean }
  | { type: "roomProgress"; progress: Progress }
  /** A host has sent help. */
  | { type: "helped" }
  /** Waited long enough for a place in a full room. */
  | { type: "seatGivenUp" }
  /** Wants to be let in as soon as the session runs. */
  | { type: "startAwaited" }
  | { type: "endedByMe" }
  | { type: "refused"; error: unknown }
  /** The session that this person was in is over. */
  | { type: "endedElsewhere" }
  /** The person is no longer at the live screen. */
  | { type: "left" }
  | { type: "status"; status: LiveStatus }
  | { type: "presence"; participantCount: number }
  | { type: "waiting"; waitingCount: number }
  | { type: "participants"; participants: Participant[] }
  | { type: "settings"; settings: WebinarSettings }
  | { type: "capture"; capture: Capture }
  /** The room is recorded or streamed, and the person is asked before they come in. */
  | { type: "consentAsked" }
  | { type: "consentGiven" }
  | { type: "consentDeclined" }
  | { type: "admission"; isAdmitted: boolean }
  | { type: "polling"; isPolling: boolean }
  | { type: "trouble"; isTroubled: boolean }
  | { type: "chat"; action: ChatAction };

export const atFirst: PortalState = {
  room: null,
  isRoomOpen: false,
  roomProgress: null,
  help: null,
  isLoadingLiveSession: false,
  liveSessionError: null,
  isSeatAwaited: false,
  isStartAwaited: false,
  ended: null,
  session: undefined,
  participantCount: undefined,
  waitingCount: undefined,
  participants: undefined,
  settings: undefined,
  capture: nothingCaptured,
  consent: null,
  isAdmitted: undefined,
  isPolling: false,
  isTroubled: false,
  chat: emptyChat,
};

export function portalState(state: PortalState, input: PortalInput): PortalState {
  const next = withoutOldHelp(after(state, input));
  if (!isRunning(next) || isRunning(state)) return next;
  // Who sees that it runs need not be told any more that it did not, or has ended. But the first status is no news:
  // a press that failed before it came is still to be told.
  const isAnswered = isNotRunning(state.liveSessionError) || (isRunning(state) === false && !isFull(state.liveSessionError));
  return { ...next, liveSessionError: isAnswered ? null : next.liveSessionError, ended: null };
}

/** What is mended needs no help any more, and what fails anew has not had any. */
function withoutOldHelp(state: PortalState): PortalState {
  return state.help && !isSameProgress(state.help, progressIn(state)) ? { ...state, help: null } : state;
}

/** Who was let in knows more than a status that may come from a cache. Undefined until that is known. */
export function isRunning({ room, session }: PortalState): boolean | undefined {
  return room !== null || session?.isActive;
}

/**
 * What is known of the session by all that the page has seen: who was let in knows that it runs, and where somebody was
 * there was a run. Undefined until anything is.
 */
export function sessionIn(state: PortalState): SessionFacts | undefined {
  const { session, participants } = state;
  if (isRunning(state)) return session?.isActive ? session : { ...unknownRun, isActive: true };
  if (!session || session.hasEnded || !participants?.length) return session;
  const firstJoined = participants.map(({ joined_at }) => joined_at).filter((joined) => joined !== null).sort()[0];
  return { ...session, hasEnded: true, startedAt: session.startedAt ?? firstJoined ?? null };
}

/** Whether what happens in the room leaves it. */
export function isCaptured({ isRecording, isStreaming }: Capture): boolean {
  return isRecording || isStreaming;
}

const unknownRun: SessionFacts = { isActive: false, startedAt: null, endedAt: null, hasEnded: false };

/** What decides who somebody is at this webinar, besides the webinar itself. */
export function standingIn({ settings, isAdmitted, room }: PortalState): Standing {
  return { settings, isAdmitted, isCoHost: room?.isCoHost ?? false };
}

function after(state: PortalState, input: PortalInput): PortalState {
  const outside = { room: null, isRoomOpen: false, roomProgress: null, isLoadingLiveSession: false, isStartAwaited: false, consent: null };
  switch (input.type) {
    case "asked":
      return { ...state, isLoadingLiveSession: true, liveSessionError: null, isSeatAwaited: false, isStartAwaited: false, ended: null };
    case "letIn":
      // Who has gone elsewhere meanwhile stays there, and hears of no refusal.
      if (!state.isLoadingLiveSession && !state.isSeatAwaited) return state;
      return { ...state, room: input.room, isLoadingLiveSession: false, isSeatAwaited: false, liveSessionError: null };
    case "renewed":
      return state.room === null ? state : { ...state, room: input.room };
    case "roomOpen":
      return input.isOpen === state.isRoomOpen ? state : { ...state, isRoomOpen: input.isOpen };
    case "roomProgress":
      return isSameProgress(input.progress, state.roomProgress) ? state : { ...state, roomProgress: input.progress };
    case "helped": {
      const help = progressIn(state);
      return needsHelp(help) && !isSameProgress(help, state.help) ? { ...state, help } : state;
    }
    case "seatGivenUp":
      return { ...state, isSeatAwaited: false };
    case "startAwaited":
      return { ...state, isStartAwaited: true };
    case "endedByMe":
      return { ...state, ...outside, ended: "byMe" };
    case "refused":
      if (!state.isLoadingLiveSession && !state.isSeatAwaited) return state;
      return { ...state, isLoadingLiveSession: false, liveSessionError: input.error, isSeatAwaited: isFull(input.error) };
    case "endedElsewhere":
      return { ...state, ...outside, ended: "otherwise" };
    case "left":
      return { ...state, ...outside };
    case "status": {
      const session = withStatus(state.session, input.status);
      return session === state.session ? state : { ...state, session };
    }
    case "presence":
      return input.participantCount === state.participantCount
        ? state
        : { ...state, participantCount: input.participantCount };
    case "waiting":
      return input.waitingCount === state.waitingCount ? state : { ...state, waitingCount: input.waitingCount };
    case "participants":
      return { ...state, participants: input.participants };
    case "settings":
      return { ...state, settings: input.settings, isAdmitted: true };
    case "capture": {
      const { capture } = input;
      return { ...state, capture, consent: isCaptured(capture) ? state.consent : null };
    }
    case "consentAsked":
      if (!state.isLoadingLiveSession && !state.isSeatAwaited) return state;
      return { ...state, isLoadingLiveSession: false, isSeatAwaited: false, isStartAwaited: false, consent: "asked" };
    case "consentGiven":
      return { ...state, consent: "given" };
    case "consentDeclined":
      return { ...state, consent: null };
    case "admission": {
      if (input.isAdmitted === state.isAdmitted) return state;
      if (input.isAdmitted) return { ...state, isAdmitted: true };
      // Whoever is refused hears of no change any more, and hosts no longer.
      return { ...state, isAdmitted: false, settings: undefined, room: state.room && { ...state.room, isCoHost: false } };
    }
    case "polling":
      return input.isPolling === state.isPolling ? state : { ...state, isPolling: input.isPolling };
    case "trouble":
      return input.isTroubled === state.isTroubled ? state : { ...state, isTroubled: input.isTroubled };
    case "chat": {
      const chat = chatState(state.chat, input.action);
      return chat === state.chat ? state : { ...state, chat };
    }
  }
}
