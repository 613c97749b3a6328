/** The part of Jitsi's IFrame API that the portal uses. */
export interface JitsiApi {
  addListener<Name extends keyof JitsiEvents>(name: Name, listener: (event: JitsiEvents[Name]) => void): void;
  dispose(): void;
}

export interface JitsiEvents {
  browserSupport: { supported: boolean };
  videoConferenceJoined: unknown;
  readyToClose: unknown;
  errorOccurred: JitsiError & { error?: JitsiError };
  participantKickedOut: { kicked: { local: boolean } };
  suspendDetected: unknown;
  peerConnectionFailure: unknown;
  cameraError: unknown;
  micError: unknown;
}

interface JitsiError {
  type?: string;
  isFatal?: boolean;
}

export interface JitsiOptions {
  roomName: string;
  parentNode: HTMLElement;
  width: string;
  height: string;
  lang: string;
  userInfo?: { displayName: string };
  configOverwrite: {
    prejoinConfig: { enabled: boolean };
    startWithAudioMuted: boolean;
    startWithVideoMuted: boolean;
    deeplinking: { disabled: boolean };
    disableChat: boolean;
  };
}

export type JitsiConstructor = new (domain: string, options: JitsiOptions) => JitsiApi;

declare global {
  interface Window {
    JitsiMeetExternalAPI?: JitsiConstructor;
  }
}
