/**
 * A text as a search compares it: the same for both ways to put an accent on a letter, for full-width letters and
 * ligatures (hence NFKC, which what is shown or sent must not become), for both cases (large ones, because `ß` and
 * `ς` have no small form of their own), and without what cannot be seen.
 */
export function searchForm(text: string, locale: string): string {
  const composed = text.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  return composed.toLocaleUpperCase(locale).normalize("NFC");
}
