/*
 * How Jitsi's IFrame API and its page talk, as its own do: JSON by postMessage. Either side repeats a token of its
 * own until the other says it back; what is sent before that waits. The tables have the names on the wire.
 */
var jitsiEvents = {
  audioMuteStatusChanged: "audio-mute-status-changed",
  breakoutRoomsUpdated: "breakout-rooms-updated",
  browserSupport: "browser-support",
  cameraError: "camera-error",
  endpointTextMessageReceived: "endpoint-text-message-received",
  errorOccurred: "error-occurred",
  knockingParticipant: "knocking-participant",
  micError: "mic-error",
  participantJoined: "participant-joined",
  participantKickedOut: "participant-kicked-out",
  participantLeft: "participant-left",
  passwordRequired: "password-required",
  peerConnectionFailure: "peer-connection-failure",
  prejoinScreenLoaded: "prejoin-screen-loaded",
  raiseHandUpdated: "raise-hand-updated",
  readyToClose: "video-ready-to-close",
  recordingStatusChanged: "recording-status-changed",
  screenSharingStatusChanged: "screen-sharing-status-changed",
  suspendDetected: "suspend-detected",
  videoConferenceJoined: "video-conference-joined",
  videoConferenceLeft: "video-conference-left",
  videoMuteStatusChanged: "video-mute-status-changed",
};

var jitsiCommands = {
  addBreakoutRoom: "add-breakout-room",
  answerKnockingParticipant: "answer-knocking-participant",
  approveVideo: "approve-video",
  askToUnmute: "ask-to-unmute",
  autoAssignToBreakoutRooms: "auto-assign-to-breakout-rooms",
  closeBreakoutRoom: "close-breakout-room",
  endConference: "end-conference",
  joinBreakoutRoom: "join-breakout-room",
  muteEveryone: "mute-everyone",
  password: "password",
  rejectParticipant: "reject-participant",
  removeBreakoutRoom: "remove-breakout-room",
  sendEndpointTextMessage: "send-endpoint-text-message",
  sendParticipantToRoom: "send-participant-to-room",
  startRecording: "start-recording",
  stopRecording: "stop-recording",
  toggleLobby: "toggle-lobby",
  toggleModeration: "toggle-moderation",
};

function jitsiWire({ scope, other, origin, hear }) {
  const token = `${Date.now()}-${Math.random()}`;
  const waiting = [];
  let isReady = false;

  function post(method, params) {
    other.postMessage(JSON.stringify({ postis: true, scope, method, params }), "*");
  }

  function listen(event) {
    if (event.source !== other || (origin && event.origin !== origin)) return;
    const { postis, scope: theirs, method, params } = JSON.parse(event.data);
    if (!postis || theirs !== scope) return;
    if (method === "message") hear(params);
    else if (method === "__ready__" && params !== token) post(method, params);
    else if (method === "__ready__") {
      clearInterval(repeating);
      isReady = true;
      for (const message of waiting.splice(0)) post("message", message);
    }
  }

  const repeating = setInterval(() => post("__ready__", token), 50);
  window.addEventListener("message", listen);
  return {
    send(name, data) {
      const message = { type: "event", data: Array.isArray(data) ? { name, data } : { name, ...data } };
      if (isReady) post("message", message);
      else waiting.push(message);
    },
    close() {
      clearInterval(repeating);
      window.removeEventListener("message", listen);
    },
  };
}
