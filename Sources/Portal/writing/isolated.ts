/** A name within a sentence: marks that nobody sees keep its direction from the words and signs around it (UAX #9). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
