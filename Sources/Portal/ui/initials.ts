/** One or two letters that stand for a name, of any script. */
export function initials(name: string): string {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  const letters = words.length > 1 ? words.slice(0, 2).map(firstLetter) : Array.from(name).slice(0, 2);
  return letters.join("").toUpperCase();
}

function firstLetter(word: string): string {
  return Array.from(word)[0] ?? "";
}
