import { JitsiApi, JitsiConstructor, JitsiOptions } from "./jitsiApi";
import { RoomTrouble } from "./RoomState";

interface RoomHandlers {
  /** Jitsi's own page is there and can be used, if only to say what it asks for. */
  onAlive(): void;
  onJoined(): void;
  onClose(): void;
  onTrouble(trouble: RoomTrouble): void;
}

/** Makes the room's iframe and says in the portal's words what happens in it. */
export function openRoom(
  Jitsi: JitsiConstructor,
  domain: string,
  options: JitsiOptions,
  { onAlive, onJoined, onClose, onTrouble }: RoomHandlers,
): JitsiApi {
  // Settings that an earlier visit left there would override the ones given now.
  try {
    localStorage.removeItem("jitsiLocalStorage");
  } catch {
    // Where storage is blocked nothing was left.
  }

  const api = new Jitsi(domain, options);
  api.addListener("browserSupport", ({ supported }) => (supported ? onAlive() : onTrouble("unsupported")));
  api.addListener("videoConferenceJoined", onJoined);
  // Not videoConferenceLeft: that also comes when someone moves to a break-out room.
  api.addListener("readyToClose", onClose);
  api.addListener("errorOccurred", (event) => {
    const { isFatal } = event.error ?? event;
    onTrouble(isFatal ? "fatal" : "passing");
  });
  api.addListener("participantKickedOut", ({ kicked }) => {
    if (kicked.local) onTrouble("kicked");
  });
  api.addListener("suspendDetected", () => onTrouble("suspended"));
  api.addListener("peerConnectionFailure", () => onTrouble("connection"));
  api.addListener("cameraError", () => onTrouble("camera"));
  api.addListener("micError", () => onTrouble("microphone"));
  return api;
}
