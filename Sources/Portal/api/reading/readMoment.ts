const dateAndTime = /^\d{4}-\d{2}-\d{2}T/;

/** A moment as the API writes it; null for one that no calendar of ours has, beyond the year 9999 say. */
export function readMoment(value: unknown): string | null {
  return typeof value === "string" && dateAndTime.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}
