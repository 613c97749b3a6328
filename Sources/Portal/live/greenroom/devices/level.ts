/** Quieter than this is nothing, in decibels below the loudest. */
const quietest = -60;

/** How loud these samples are, between 0 and 1: as ears judge it, in steps of decibels. */
export function levelOf(samples: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < samples.length; at += 1) sum += (samples[at] ?? 0) ** 2;
  const loudness = samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
  if (loudness === 0) return 0;
  return Math.min(1, Math.max(0, 1 - (20 * Math.log10(loudness)) / quietest));
}

/** From here on somebody speaks, and a room's own noise does not. */
const speaking = 0.4;

/** How many readings in a row were loud enough; once there were some, the microphone has heard. */
export function loudInARow(before: number, level: number): number {
  return level >= speaking ? before + 1 : 0;
}

export const enoughToHear = 2;
