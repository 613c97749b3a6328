import { LiveSession, RoomAccess } from "../liveSessionService";
import { readMoment } from "./readMoment";
import { isRow, textOf } from "./values";

/** What start or join said about entering the room; without a word of Jitsi, the name alone. */
export function roomAccess({ room_name, jitsi }: Pick<LiveSession, "room_name" | "jitsi">): RoomAccess {
  const row = isRow(jitsi) ? jitsi : {};
  const end = readMoment(row["expires_at"]);
  return {
    room: textOf(row["room"]) || room_name,
    domain: textOf(row["domain"]),
    script: textOf(row["script"]),
    jwt: textOf(row["jwt"]),
    endsAt: end === null ? null : Date.parse(end),
    password: textOf(row["password"]),
    hasLobby: row["lobby"] === true,
    isMutedOnEntry: row["muted_on_entry"] === true,
    maySpeak: row["may_speak"] !== false,
  };
}
