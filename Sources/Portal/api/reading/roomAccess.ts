import { LiveSession, RoomAccess } from "../liveSessionService";
import { readMoment } from "./readMoment";
import { isRow, textOf } from "./values";

/** What start or join said about entering the room; what they are silent about is as by default. */
export function roomAccess({ room_name, jitsi, admission }: Pick<LiveSession, "room_name" | "jitsi" | "admission">): RoomAccess {
  const row = isRow(jitsi) ? jitsi : {};
  const rights = isRow(admission) ? admission : {};
  const end = readMoment(row["expires_at"]);
  return {
    room: textOf(row["room"]) || room_name,
    domain: textOf(row["domain"]),
    script: textOf(row["script"]),
    jwt: textOf(row["jwt"]),
    endsAt: end === null ? null : Date.parse(end),
    isCoHost: rights["is_host"] === true,
    password: textOf(rights["password"]),
    hasLobby: rights["lobby"] === true,
    isMutedOnEntry: rights["muted"] === true,
    maySpeak: rights["may_speak"] !== false,
    mayShareScreen: rights["may_share_screen"] !== false,
  };
}
