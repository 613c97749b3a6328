import { createStore } from "./store";

const aheadBy = createStore(0);

/** Learns from an answer's Date header how far this device's clock is off. */
export function learnServerTime(dateHeader: string | null): void {
  const difference = clockDifference(dateHeader, Date.now());
  if (difference === undefined) return;
  // The header counts in whole seconds: what it says wavers by one.
  if (Math.abs(difference - aheadBy.get()) >= 2000 || difference === 0 && aheadBy.get() !== 0) aheadBy.set(difference);
}

/** Milliseconds since 1970 by the server's clock: a phone that is an hour wrong still shows the right button. */
export function serverNow(): number {
  return Date.now() + aheadBy.get();
}

/** Calls the listener when the device's clock turns out to be wrong, or right again; returns how to stop. */
export function onClockChange(listener: () => void): () => void {
  return aheadBy.subscribe(listener);
}

/** By how many milliseconds the server's clock is ahead of a device's; undefined where its header does not tell. */
export function clockDifference(dateHeader: string | null, deviceNow: number): number | undefined {
  const server = dateHeader ? Date.parse(dateHeader) : NaN;
  if (Number.isNaN(server)) return undefined;
  const difference = server - deviceNow;
  // The header counts in whole seconds: a smaller difference is no difference.
  return Math.abs(difference) < 2000 ? 0 : difference;
}
