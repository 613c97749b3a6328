import { RoomAccess } from "../../../api/liveSessionService";
import { RoomDevices, RoomMedia } from "../state/RoomState";
import { JitsiOptions } from "./jitsiApi";
import { toolbarFor } from "./toolbarButtons";

interface Entry {
  access: RoomAccess;
  displayName: string | undefined;
  /** What Jitsi shows as the room's title; without one it makes a title of the room's name. */
  title: string | undefined;
  language: string;
  media: RoomMedia;
  devices: RoomDevices;
}

/** No prejoin page, no “open the app” page on phones, our chat beside it, no raw links, one presence a person. */
export function roomOptions({ access, displayName, title, language, media, devices }: Entry, parentNode: HTMLElement): JitsiOptions {
  return {
    roomName: access.room,
    parentNode,
    width: "100%",
    height: "100%",
    lang: language,
    ...(access.jwt ? { jwt: access.jwt } : {}),
    ...(displayName ? { userInfo: { displayName } } : {}),
    ...(Object.keys(devices).length > 0 ? { devices } : {}),
    configOverwrite: {
      prejoinConfig: { enabled: false },
      startWithAudioMuted: media.isMuted,
      startWithVideoMuted: media.isCameraOff,
      deeplinking: { disabled: true },
      disableChat: true,
      disableInviteFunctions: true,
      lobby: { autoKnock: true },
      ...(title ? { localSubject: title } : {}),
      // Its own dialog about the end would wait for a press that nobody has to make here.
      notifyOnConferenceDestruction: false,
      replaceParticipant: true,
      toolbarButtons: toolbarFor(access),
    },
  };
}
