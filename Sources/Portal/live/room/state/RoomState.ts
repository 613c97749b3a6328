import { CaptureMode } from "../../../api/captureService";
import { RoomAccess } from "../../../api/liveSessionService";
import { Breakouts, undivided } from "../../breakouts/breakouts";

/** Why a room cannot be entered or was lost; the names are keys of the catalogs' `room.broken`. */
export type BrokenReason =
  | "scriptBlocked"
  | "mistake"
  | "notAdmitted"
  | "ticketMissing"
  | "ticketTimes"
  | "ticketRefused"
  | "notAllowed"
  | "accessDenied"
  | "full"
  | "reservation"
  | "conference"
  | "request"
  | "kicked";

/** What a person can talk through; the names are keys of the catalogs' `room.notices`. */
export type RoomNotice = "slow" | "unsupported" | "suspended" | "connection" | "camera" | "microphone" | "fatal" | "passing";

/** Where a room's life stands. */
export type RoomStage =
  /** The frame is made; nothing has come from it. */
  | { name: "connecting" }
  /** Jitsi's page is there; it may ask the person for something. */
  | { name: "alive"; isAsking: boolean }
  | { name: "lobby"; waitsForHost: boolean }
  | { name: "password"; isSent: boolean; isWrong: boolean }
  | { name: "joined" }
  /** Jitsi's page counts down and comes back by itself. */
  | { name: "retrying" }
  /** The server refused to open the room; the page asks again for a while. */
  | { name: "opening"; words: string }
  | { name: "broken"; reason: BrokenReason; words: string; error?: unknown }
  /** The host is ending it for everyone. */
  | { name: "ending" }
  | { name: "ended"; by: "me" | "somebody" | "time" }
  /** In a browser tab of its own. */
  | { name: "elsewhere" };

/** Somebody as Jitsi knows them; the name may be empty. */
export interface Person {
  id: string;
  name: string;
}

/** Who asks the hosts for something. */
export interface RoomPeople {
  /** Who stands before the door. */
  knocking: readonly Person[];
  /** Who has a hand up, in the order in which they were raised. */
  hands: readonly Person[];
}

export const nobody: RoomPeople = { knocking: [], hands: [] };

/** What a host's page keeps true in the room. */
export interface RoomDecisions {
  hasLobby: boolean;
  /** Only hosts, and whom they let, have microphone and camera. */
  isModerated: boolean;
}

export interface RoomMedia {
  isMuted: boolean;
  isCameraOff: boolean;
  isSharing: boolean;
}

/** Cameras, microphones and speakers by their names; what is not named the device itself chooses. */
export interface RoomDevices {
  audioInput?: string;
  audioOutput?: string;
  videoInput?: string;
}

/** How the person wants to enter. */
export interface RoomChoices {
  isMuted: boolean;
  isCameraOff: boolean;
  devices: RoomDevices;
}

/** Of whom nobody has asked. */
export const noChoices: RoomChoices = { isMuted: false, isCameraOff: false, devices: {} };

/** What the room last said of a recording or stream; the error is Jitsi's name for what kept it from beginning. */
export interface CaptureWord {
  isOn: boolean;
  error?: string | undefined;
}

export type CaptureWords = Partial<Record<CaptureMode, CaptureWord>>;

/** Of which the room has said nothing. */
export const noCaptureWords: CaptureWords = {};

export interface RoomState extends RoomPeople {
  stage: RoomStage;
  access: RoomAccess;
  isHost: boolean;
  decisions: RoomDecisions;
  choices: RoomChoices;
  notices: readonly RoomNotice[];
  media: RoomMedia;
  /** The ticket is near its end: the room is made anew once that hurts nobody. */
  isTicketDue: boolean;
  /** A fresh ticket was fetched because of its times, and nobody has joined since. */
  hasNewTicket: boolean;
  /** How often the server refused to open the room since somebody was in it. */
  refusals: number;
  /** Out of the conference, with no word of why. */
  isOut: boolean;
  hasGivenPassword: boolean;
  captures: CaptureWords;
  breakouts: Breakouts;
}

export function roomAtFirst(access: RoomAccess, isHost: boolean, choices = noChoices): RoomState {
  return {
    stage: { name: "connecting" },
    access,
    isHost,
    decisions: { hasLobby: access.hasLobby, isModerated: false },
    choices,
    notices: [],
    ...nobody,
    media: mediaAtFirst(access, choices),
    isTicketDue: false,
    hasNewTicket: false,
    refusals: 0,
    isOut: false,
    hasGivenPassword: false,
    captures: noCaptureWords,
    breakouts: undivided,
  };
}

/** On is what the person wants on and the hosts allow. */
export function mediaAtFirst({ isMutedOnEntry, maySpeak }: RoomAccess, { isMuted, isCameraOff } = noChoices): RoomMedia {
  return { isMuted: isMuted || isMutedOnEntry || !maySpeak, isCameraOff: isCameraOff || !maySpeak, isSharing: false };
}
