import { RoomAccess } from "../../../api/liveSessionService";

/** The same room in a tab of its own, for when it cannot be shown in the page: with ticket and name, on a phone too. */
export function roomAddress(domain: string, access: RoomAccess, displayName?: string): string {
  // With JaaS the room stands in a folder of the application's.
  const path = access.room.split("/").map(encodeURIComponent).join("/");
  const settings = {
    "config.prejoinConfig.enabled": false,
    "config.deeplinking.disabled": true,
    ...(displayName ? { "userInfo.displayName": displayName } : {}),
  };
  const ticket = access.jwt && `?jwt=${encodeURIComponent(access.jwt)}`;
  // Jitsi reads each value as JSON.
  const fragment = Object.entries(settings).map(([key, value]) => `${key}=${encodeURIComponent(JSON.stringify(value))}`);
  return `https://${domain}/${path}${ticket}#${fragment.join("&")}`;
}
