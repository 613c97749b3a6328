/**
 * What people wrote, as pages and files take it: each line ends with `\n`, and of the control characters only that
 * and the tab are left. Half of a character, as a cut text may have, is none.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, "");
}

/** As it is sent: composed (NFC), because keyboards put the same letter together in different ways. */
export function sentText(text: string): string {
  return plainText(text).normalize("NFC").trim();
}
