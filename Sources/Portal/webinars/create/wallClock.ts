/** What a day and a time of day mean by the viewer's clock, which is put forward and back. */
export type ClockReading =
  | { kind: "once"; moment: number }
  /** The clock is put back: the hour comes again. */
  | { kind: "twice"; moments: readonly [number, number] }
  /** The clock is put forward: as long before and after the gap as the time lies within it. */
  | { kind: "never"; around: readonly [number, number] };

const minute = 60_000;
const day = 24 * 60 * minute;

/** `2026-12-01` and `18:30` as moments; null for what no calendar has. */
export function readClock(date: string, time: string): ClockReading | null {
  const reading = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(reading)) return null;
  const [one, other] = [reading - offsetAt(reading - day), reading - offsetAt(reading + day)];
  const both = [Math.min(one, other), Math.max(one, other)] as const;
  const fitting = [...new Set(both)].filter((moment) => moment + offsetAt(moment) === reading);
  const [first, second] = fitting;
  if (first === undefined) return { kind: "never", around: both };
  return second === undefined ? { kind: "once", moment: first } : { kind: "twice", moments: [first, second] };
}

/** The day and the time of day that the viewer's clock shows at a moment. */
export function clockAt(moment: number): { date: string; time: string } {
  const shown = new Date(moment + offsetAt(moment)).toISOString();
  return { date: shown.slice(0, -14), time: shown.slice(-13, -8) };
}

/** So many days later in the calendar, whatever the clock does meanwhile. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * day).toISOString().slice(0, -14);
}

/** Milliseconds by which the viewer's clock is ahead of UTC. */
function offsetAt(moment: number): number {
  return -new Date(moment).getTimezoneOffset() * minute;
}
