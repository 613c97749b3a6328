/** What was found out about the way to the lesson. */
export interface NetworkFacts {
  /** To this site and back, in milliseconds; null where it did not answer. */
  roundTrip: number | null;
  /** Whether the video server's script came. */
  hasRoom: boolean;
}

/** The names are keys of the catalogs' `green.network`. */
export type NetworkVerdict = "offline" | "noRoom" | "slow" | "fair" | "good";

/** The worst that was found. People stop talking freely at about a third of a second. */
export function networkVerdict({ roundTrip, hasRoom }: NetworkFacts): NetworkVerdict {
  if (roundTrip === null) return "offline";
  if (!hasRoom) return "noRoom";
  return roundTrip > 700 ? "slow" : roundTrip > 300 ? "fair" : "good";
}
