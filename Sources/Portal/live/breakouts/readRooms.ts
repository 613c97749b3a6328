import { rowIn as row, Row, textOf } from "../../api/reading/values";
import { SessionRoom } from "./breakouts";

/** What Jitsi's `breakoutRoomsUpdated` says, the session's own room first. */
export function readRooms(event: unknown): SessionRoom[] {
  const rooms = row(row(event)["rooms"]);
  return Object.entries(rooms).map(([id, room]) => readRoom(id, row(room))).sort((one, other) => Number(other.isMain) - Number(one.isMain));
}

function readRoom(id: string, room: Row): SessionRoom {
  return {
    id,
    jid: textOf(room["jid"]),
    name: textOf(room["name"]),
    isMain: room["isMainRoom"] === true,
    people: Object.entries(row(room["participants"])).map(([place, person]) => {
      const { jid, displayName, role } = row(person);
      return {
        id: place.slice(place.lastIndexOf("/") + 1),
        jid: textOf(jid),
        name: textOf(displayName),
        isHost: role === "moderator",
      };
    }),
  };
}
