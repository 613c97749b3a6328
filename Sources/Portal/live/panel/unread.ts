import { ChatLine } from "../chat/chatLines";

/** The id of the newest line that the server has; 0 without one. */
export function newestLine(lines: readonly ChatLine[]): number {
  return lines.reduce((newest, { id }) => Math.max(newest, id ?? 0), 0);
}

/** How many lines of others came after the one with this id. */
export function unreadLines(lines: readonly ChatLine[], seen: number, ownId: number | null): number {
  return lines.filter(({ id, userId }) => id !== null && id > seen && userId !== ownId).length;
}
