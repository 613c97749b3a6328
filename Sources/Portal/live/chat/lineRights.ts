import { ChatLine } from "./chatLines";

/** How long an author may take back a line. */
export const youth = 5 * 60_000;

interface Person {
  userId: number | null;
  isHost: boolean;
  now: number;
}

/** Whether somebody may take a line out of the chat: who hosts any, who wrote it while it is young. */
export function mayRemove({ id, userId, createdAt }: ChatLine, person: Person): boolean {
  if (id === null) return false;
  if (person.isHost) return true;
  return userId === person.userId && createdAt !== null && person.now - Date.parse(createdAt) < youth;
}
