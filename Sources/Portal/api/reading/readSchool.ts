import { isRow, textOrNull } from "./values";

/** The style sheet's tokens of one theme that the school's colour takes the place of. */
export type Tokens = Readonly<Record<string, string>>;

/** The school's own face; null for whatever it has not set. */
export interface School {
  name: string | null;
  crest: string | null;
  contact: Contact | null;
  accent: { light: Tokens; dark: Tokens } | null;
}

export interface Contact {
  text: string;
  /** Null for words that lead nowhere. */
  href: string | null;
}

export function readSchool(value: unknown): School {
  const row = isRow(value) ? value : {};
  const accent = isRow(row["accent"]) ? row["accent"] : null;
  return {
    name: textOrNull(row["name"]),
    crest: textOrNull(row["crest"]),
    contact: readContact(textOrNull(row["contact"])),
    accent: accent && { light: readTokens(accent["light"]), dark: readTokens(accent["dark"]) },
  };
}

function readContact(text: string | null): Contact | null {
  if (!text) return null;
  const address = /^(?:mailto:|https:\/\/)(.+)$/.exec(text)?.[1];
  return address ? { text: address, href: text } : { text, href: null };
}

function readTokens(value: unknown): Tokens {
  const colours = Object.entries(isRow(value) ? value : {}).filter(([, colour]) => /^#[0-9a-f]{6}$/.test(String(colour)));
  return Object.fromEntries(colours.map(([name, colour]) => [name, String(colour)]));
}
