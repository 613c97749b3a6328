const mostLines = 8;

/** The first lines of a text that has too many to be shown at once; null where it is short enough. */
export function foldedText(text: string): string | null {
  const lines = text.split("\n");
  return lines.length > mostLines ? lines.slice(0, mostLines).join("\n") : null;
}
