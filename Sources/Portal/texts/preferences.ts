import { readStored, writeStored } from "../api/client/browserStorage";

export const languages = ["en", "hi"] as const;
export type Language = typeof languages[number];

export const themes = ["system", "light", "dark"] as const;
export type Theme = typeof themes[number];

/** The language chosen by the switch, else the first of the browser's that the portal speaks. */
export function chosenLanguage(): Language {
  const wanted = [readStored("language"), ...navigator.languages];
  for (const tag of wanted) {
    const language = languages.find((known) => tag?.toLowerCase().split("-")[0] === known);
    if (language) return language;
  }
  return "en";
}

export function rememberLanguage(language: Language): void {
  writeStored("language", language);
  document.documentElement.lang = language;
}

export function chosenTheme(): Theme {
  const stored = readStored("theme");
  return themes.find((theme) => theme === stored) ?? "system";
}

export function rememberTheme(theme: Theme): void {
  writeStored("theme", theme === "system" ? null : theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
