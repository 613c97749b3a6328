let aheadBy = 0;

/** Learns from an answer's Date header how far this device's clock is off. */
export function learnServerTime(dateHeader: string | null): void {
  const server = dateHeader ? Date.parse(dateHeader) : NaN;
  if (Number.isNaN(server)) return;
  const difference = server - Date.now();
  // The header counts in whole seconds: a smaller difference is no difference.
  aheadBy = Math.abs(difference) < 2000 ? 0 : difference;
}

/** Milliseconds since 1970 by the server's clock: a phone that is an hour wrong still shows the right button. */
export function serverNow(): number {
  return Date.now() + aheadBy;
}
