/*
 * What the page in the frame was given by its address, as Jitsi's own reads it: settings that are not on its
 * whitelist are dropped without a word there, and said on the console here, which fails the test.
 */
const buttons = [
  "camera", "chat", "closedcaptions", "custom-panel", "desktop", "download", "embedmeeting", "etherpad", "feedback",
  "filesharing", "filmstrip", "fullscreen", "hangup", "help", "highlight", "invite", "linktosalesforce", "livestreaming",
  "microphone", "mute-everyone", "mute-video-everyone", "noisesuppression", "participants-pane", "polls", "profile",
  "raisehand", "reactions", "recording", "security", "select-background", "settings", "shareaudio", "sharedvideo",
  "shortcuts", "stats", "tileview", "toggle-camera", "videoquality", "whiteboard",
];

const isFlag = (value) => typeof value === "boolean";
const isText = (value) => typeof value === "string" && value !== "";

// Of Jitsi's whitelist, what an embedding page may want.
const whitelist = {
  "config.prejoinConfig.enabled": isFlag,
  "config.prejoinConfig.hideDisplayName": isFlag,
  "config.deeplinking.disabled": isFlag,
  "config.startWithAudioMuted": isFlag,
  "config.startWithVideoMuted": isFlag,
  "config.disableChat": isFlag,
  "config.disableInviteFunctions": isFlag,
  "config.lobby.autoKnock": isFlag,
  "config.localSubject": isText,
  "config.notifyOnConferenceDestruction": isFlag,
  "config.replaceParticipant": isFlag,
  "config.toolbarButtons": (value) => Array.isArray(value) && value.every((one) => buttons.includes(one)),
  "devices.audioInput": isText,
  "devices.audioOutput": isText,
  "devices.videoInput": isText,
  "userInfo.displayName": isText,
};

/** `{a: {b: 1}}` under `config` is `config.a.b`. */
function flattened(name, value) {
  const isNested = typeof value === "object" && value !== null && !Array.isArray(value);
  return isNested ? Object.entries(value).flatMap(([key, inner]) => flattened(`${name}.${key}`, inner)) : [[name, value]];
}

function settingsFrom({ hash, search }) {
  const found = { jwt: new URLSearchParams(search).get("jwt") };
  for (const part of hash.slice(1).split("&")) {
    const end = part.indexOf("=");
    const name = part.slice(0, end);
    if (!/^(config|devices|userInfo)\./.test(name)) continue;
    for (const [key, value] of flattened(name, JSON.parse(decodeURIComponent(part.slice(end + 1))))) {
      if (whitelist[key]?.(value)) found[key] = value;
      else console.error(`Jitsi drops ${key}: ${JSON.stringify(value)}`);
    }
  }
  return found;
}
