import { readGoing } from "../../breakouts/goingWords";
import { readRooms } from "../../breakouts/readRooms";
import { RoomInput } from "../state/RoomInput";
import { RoomNotice } from "../state/RoomState";
import { JitsiApi, JitsiConstructor, JitsiEvents, JitsiOptions } from "./jitsiApi";

/** Makes the room's iframe and says in the portal's words what happens in it. */
export function openRoom(
  Jitsi: JitsiConstructor,
  domain: string,
  options: JitsiOptions,
  frameTitle: string,
  take: (input: RoomInput) => void,
): JitsiApi {
  // Settings that an earlier visit left there would override the ones given now.
  try {
    localStorage.removeItem("jitsiLocalStorage");
  } catch {
    // Where storage is blocked nothing was left.
  }

  const api = new Jitsi(domain, options);
  const notice = (name: keyof JitsiEvents, what: RoomNotice) => api.addListener(name, () => take({ type: "notice", notice: what }));
  let ownId: string | undefined;
  api.getIFrame().title = frameTitle;

  api.addListener("browserSupport", ({ supported }) => take(supported ? { type: "alive" } : { type: "notice", notice: "unsupported" }));
  api.addListener("prejoinScreenLoaded", () => take({ type: "prejoin" }));
  api.addListener("videoConferenceJoined", ({ id, roomName, breakoutRoom }) => {
    ownId = id;
    take({ type: "joined", ...(breakoutRoom && roomName ? { breakout: roomName } : {}) });
  });
  api.addListener("breakoutRoomsUpdated", (event) => take({ type: "rooms", rooms: readRooms(event), ownId: ownId ?? null }));
  api.addListener("endpointTextMessageReceived", (event) => {
    const going = readGoing(event);
    if (going) take({ type: "sent", ...going });
  });
  api.addListener("recordingStatusChanged", ({ on, mode, error }) => {
    // A person's own recording on their own device is no affair of the page.
    if (mode === "file" || mode === "stream") take({ type: "captured", mode, isOn: on, ...(error ? { error } : {}) });
  });
  api.addListener("videoConferenceLeft", () => take({ type: "out" }));
  api.addListener("participantLeft", ({ id }) => {
    take(id === ownId ? { type: "out" } : { type: "hand", who: { id, name: "" }, isRaised: false });
  });
  api.addListener("raiseHandUpdated", ({ id, handRaised }) => {
    if (id !== ownId) take({ type: "hand", who: { id, name: api.getDisplayName(id) ?? "" }, isRaised: Boolean(handRaised) });
  });
  // Not videoConferenceLeft: that also comes when someone moves to a break-out room.
  api.addListener("readyToClose", () => take({ type: "closed" }));
  api.addListener("errorOccurred", (event) => take({ type: "error", error: event.error ?? event }));
  api.addListener("passwordRequired", () => take({ type: "passwordAsked" }));
  api.addListener("participantKickedOut", ({ kicked }) => kicked.local && take({ type: "kicked" }));
  api.addListener("knockingParticipant", ({ participant: { id, name = "" } }) => take({ type: "knocking", who: { id, name } }));
  api.addListener("participantJoined", ({ id }) => take({ type: "notKnocking", id }));
  api.addListener("audioMuteStatusChanged", ({ muted }) => take({ type: "media", media: { isMuted: muted } }));
  api.addListener("videoMuteStatusChanged", ({ muted }) => take({ type: "media", media: { isCameraOff: muted } }));
  api.addListener("screenSharingStatusChanged", ({ on }) => take({ type: "media", media: { isSharing: on } }));
  notice("suspendDetected", "suspended");
  notice("peerConnectionFailure", "connection");
  notice("cameraError", "camera");
  notice("micError", "microphone");
  return api;
}
