/**
 * As the API has it: blanks, what is ignored and what only formats. Beside these, what has no property of its own and yet
 * is drawn as nothing: what Unicode names a blank (of Braille, of Egyptian hieroglyphs), a filler (of Khitan), a note
 * without a head.
 */
const invisible =
  /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\u2800\u{13441}\u{13442}\u{16fe4}\u{1d159}]/gu;

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return text.replace(invisible, "") === "";
}
