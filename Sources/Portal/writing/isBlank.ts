/** Braille's blank, the note without a head and the marks of annotations are empty, though Unicode calls them visible. */
const invisible = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2800\u{1d159}\ufff9-\ufffb]/gu;

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return text.replace(invisible, "") === "";
}
