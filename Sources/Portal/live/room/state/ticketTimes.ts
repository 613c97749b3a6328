import { RoomAccess } from "../../../api/liveSessionService";
import { RoomAction } from "./RoomInput";

const minute = 60_000;
const longest = 20 * 24 * 60 * minute;

/**
 * A ticket cannot be renewed in a running room, and an expired one loses its owner at the next short cut, without a
 * word. So the room is made anew before: from `due` on as soon as the person neither speaks nor shares, at `last`
 * whatever they do.
 */
export function ticketTimers({ endsAt }: RoomAccess, now: number): RoomAction[] {
  const left = endsAt === null ? 0 : endsAt - now;
  // Browsers' timers end at 24 days; nobody stays that long.
  if (left <= 0 || left > longest) return [];
  const due = left - Math.min(10 * minute, left / 4);
  const last = left - Math.min(minute, left / 10);
  return [
    { do: "later", milliseconds: due, input: { type: "ticketDue" } },
    { do: "later", milliseconds: last, input: { type: "ticketLast" } },
  ];
}

export function isTicketOver({ endsAt }: RoomAccess, now: number): boolean {
  return endsAt !== null && endsAt <= now;
}
