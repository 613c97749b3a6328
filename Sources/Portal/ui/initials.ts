/** One or two letters that stand for a name, of any script; a letter keeps its accents and vowel signs. */
export function initials(name: string): string {
  const words = name.normalize("NFC").split(/[\s._-]+/).map(letters).filter((word) => word.length > 0);
  const [first = []] = words;
  const chosen = words.length > 1 ? words.slice(0, 2).flatMap((word) => word.slice(0, 1)) : first.slice(0, 2);
  return chosen.join("").toUpperCase();
}

function letters(word: string): string[] {
  return word.match(/[^\p{M}\p{Default_Ignorable_Code_Point}]\p{M}*/gu) ?? [];
}
