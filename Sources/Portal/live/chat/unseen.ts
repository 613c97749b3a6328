import { ChatLine } from "./chatLines";

/** The newest line that the server has; 0 where there is none. */
export function newestId(lines: readonly ChatLine[]): number {
  return lines.reduce((newest, { id }) => Math.max(newest, id ?? 0), 0);
}

/** How many lines came after one; earlier lines that are fetched later, and lines that go, count for nothing. */
export function unseenAfter(lines: readonly ChatLine[], seenId: number): number {
  return lines.filter(({ id }) => id !== null && id > seenId).length;
}
