import { createContext, useContext } from "react";
import { Texts } from "./en";
import { Language } from "./languages";

export interface TextsInUse {
  texts: Texts;
  language: Language;
  /** For Intl: the viewer's own kind of the language, `en-GB` say. */
  locale: string;
  changeLanguage(language: Language): void;
}

export const TextsContext = createContext<TextsInUse | null>(null);

export function useTexts(): TextsInUse {
  const inUse = useContext(TextsContext);
  if (!inUse) throw new Error("useTexts needs a TextsProvider above it.");
  return inUse;
}
