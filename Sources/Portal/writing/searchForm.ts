/** Accents of Latin, Greek and Cyrillic letters. */
const accents = /[\u0300-\u036f]/g;

/**
 * A text as a search compares it: the same with and without accents (but not without the signs of other scripts, which
 * are letters there), for full-width letters and ligatures (hence NFKD, which what is shown or sent must not become),
 * for both cases (large ones, because `ß` and `ς` have no small form of their own), and without what cannot be seen.
 */
export function searchForm(text: string, locale: string): string {
  const visible = text.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  return visible.toLocaleUpperCase(locale).normalize("NFKD").replace(accents, "").normalize("NFC");
}
