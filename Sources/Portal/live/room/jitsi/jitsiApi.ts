import { CaptureMode } from "../../../api/captureService";
import { RoomDevices } from "../state/RoomState";
import { ToolbarButton } from "./toolbarButtons";

/** The part of Jitsi's IFrame API that the portal uses. */
export interface JitsiApi {
  addListener<Name extends keyof JitsiEvents>(name: Name, listener: (event: JitsiEvents[Name]) => void): void;
  executeCommand<Name extends keyof JitsiCommands>(name: Name, ...values: JitsiCommands[Name]): void;
  /** Undefined for who is not in the room, or has no name. */
  getDisplayName(id: string): string | undefined;
  getIFrame(): HTMLIFrameElement;
  dispose(): void;
}

export interface JitsiEvents {
  audioMuteStatusChanged: { muted: boolean };
  /** With `rooms`, a map by the rooms' ids. */
  breakoutRoomsUpdated: unknown;
  browserSupport: { supported: boolean };
  cameraError: unknown;
  endpointTextMessageReceived: unknown;
  errorOccurred: JitsiError & { error?: JitsiError };
  knockingParticipant: { participant: { id: string; name?: string } };
  micError: unknown;
  participantJoined: { id: string };
  participantKickedOut: { kicked: { local: boolean } };
  participantLeft: { id: string };
  passwordRequired: unknown;
  peerConnectionFailure: unknown;
  prejoinScreenLoaded: unknown;
  /** Since when, in milliseconds; 0 when it is taken down. */
  raiseHandUpdated: { id: string; handRaised: number };
  readyToClose: unknown;
  /** An error says that it has not begun; most failures to begin are not told at all. */
  recordingStatusChanged: { on: boolean; mode: string; error?: string | null };
  screenSharingStatusChanged: { on: boolean };
  suspendDetected: unknown;
  videoConferenceJoined: { id: string; roomName?: string; breakoutRoom?: boolean };
  videoConferenceLeft: unknown;
  videoMuteStatusChanged: { muted: boolean };
}

/** Newer servers wrap it in `error`; only the name says what it is, `isFatal` does not. */
export interface JitsiError {
  name?: string;
  message?: string;
  params?: readonly unknown[];
  isFatal?: boolean;
  recoverable?: boolean;
}

export type Media = "audio" | "video";

export type JitsiRecording = { mode: CaptureMode } & Partial<{ youtubeStreamKey: string; rtmpStreamKey: string }>;

export interface JitsiCommands {
  addBreakoutRoom: [name: string];
  answerKnockingParticipant: [id: string, isLetIn: boolean];
  askToUnmute: [id: string];
  /** Brings everybody in it back. */
  closeBreakoutRoom: [roomId: string];
  endConference: [];
  /** Without an id, the session's own room. */
  joinBreakoutRoom: [roomId?: string];
  muteEveryone: [media: Media];
  password: [password: string];
  removeBreakoutRoom: [roomJid: string];
  sendEndpointTextMessage: [to: string, text: string];
  /** By the id in the room where one is, or by the jid wherever they are. */
  sendParticipantToRoom: [person: string, roomId: string];
  startRecording: [recording: JitsiRecording];
  stopRecording: [mode: CaptureMode];
  toggleLobby: [isOn: boolean];
  toggleModeration: [isOn: boolean, media: Media];
}

export interface JitsiOptions {
  roomName: string;
  parentNode: HTMLElement;
  width: string;
  height: string;
  lang: string;
  jwt?: string;
  userInfo?: { displayName: string };
  devices?: RoomDevices;
  configOverwrite: {
    prejoinConfig: { enabled: boolean };
    startWithAudioMuted: boolean;
    startWithVideoMuted: boolean;
    deeplinking: { disabled: boolean };
    disableChat: boolean;
    disableInviteFunctions: boolean;
    lobby: { autoKnock: boolean };
    localSubject?: string;
    notifyOnConferenceDestruction: boolean;
    replaceParticipant: boolean;
    toolbarButtons: readonly ToolbarButton[];
  };
}

export type JitsiConstructor = new (domain: string, options: JitsiOptions) => JitsiApi;

declare global {
  interface Window {
    JitsiMeetExternalAPI?: JitsiConstructor;
  }
}
