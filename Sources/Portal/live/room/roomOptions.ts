import { JitsiOptions } from "./jitsiApi";

/** No prejoin page, sound and picture on, the full toolbar, no “open the app” page on phones, our chat beside it. */
export function roomOptions(
  roomName: string,
  displayName: string | undefined,
  language: string,
  parentNode: HTMLElement,
): JitsiOptions {
  return {
    roomName,
    parentNode,
    width: "100%",
    height: "100%",
    lang: language,
    ...(displayName ? { userInfo: { displayName } } : {}),
    configOverwrite: {
      prejoinConfig: { enabled: false },
      startWithAudioMuted: false,
      startWithVideoMuted: false,
      deeplinking: { disabled: true },
      disableChat: true,
    },
  };
}

/** The same room in a tab of its own, for when it cannot be shown in the page. */
export function roomAddress(domain: string, roomName: string): string {
  return `https://${domain}/${encodeURIComponent(roomName)}#config.prejoinConfig.enabled=false`;
}
