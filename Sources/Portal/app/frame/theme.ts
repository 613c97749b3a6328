import { readStored, writeStored } from "../../api/client/browserStorage";

export const themes = ["system", "light", "dark"] as const;
export type Theme = typeof themes[number];

export function chosenTheme(): Theme {
  const stored = readStored("theme");
  return themes.find((theme) => theme === stored) ?? "system";
}

export function rememberTheme(theme: Theme): void {
  writeStored("theme", theme === "system" ? null : theme);
  showTheme(theme);
}

/** The style sheet follows the device unless the page names a theme. */
export function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
