import { RoomAccess } from "../../../api/liveSessionService";

/**
 * Every button that Jitsi knows, but “invite” and “embedmeeting”: they hand out the room's raw link. Without a list
 * they are there, whatever else is switched off.
 */
const toolbarButtons = [
  "camera", "chat", "closedcaptions", "custom-panel", "desktop", "download", "etherpad", "feedback", "filesharing",
  "filmstrip", "fullscreen", "hangup", "help", "highlight", "linktosalesforce", "livestreaming", "microphone",
  "mute-everyone", "mute-video-everyone", "noisesuppression", "participants-pane", "polls", "profile", "raisehand",
  "reactions", "recording", "security", "select-background", "settings", "shareaudio", "sharedvideo", "shortcuts",
  "stats", "tileview", "toggle-camera", "videoquality", "whiteboard",
] as const;

export type ToolbarButton = (typeof toolbarButtons)[number];

/** Without the screen's button for whom hosts have taken it from. */
export function toolbarFor({ mayShareScreen }: RoomAccess): readonly ToolbarButton[] {
  return toolbarButtons.filter((button) => button !== "desktop" || mayShareScreen);
}
