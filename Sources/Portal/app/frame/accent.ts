import { School } from "../../api/reading/readSchool";

/** The custom properties that the style sheet takes the school's colour from, in both themes. */
export function accentProperties(accent: School["accent"]): [name: string, value: string][] {
  if (!accent) return [];
  return Object.entries(accent).flatMap(([theme, tokens]) =>
    Object.entries(tokens).map(([token, colour]): [string, string] => [`--school-${theme}-${token}`, colour]),
  );
}

/** By script, because the site's policy lets no style stand in the page. */
export function showAccent(accent: School["accent"]): void {
  for (const [name, value] of accentProperties(accent)) document.documentElement.style.setProperty(name, value);
}
