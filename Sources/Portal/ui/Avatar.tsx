const shades = 8;

/** Initials on a colour that stays with the person. */
export function Avatar({ userId, name }: { userId: number; name: string }) {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  const initials = words.length > 1 ? words.slice(0, 2).map(firstLetter).join("") : Array.from(name).slice(0, 2).join("");
  return <span className={`avatar avatar-${userId % shades}`} aria-hidden="true">{initials.toUpperCase()}</span>;
}

function firstLetter(word: string): string {
  return Array.from(word)[0] ?? "";
}
