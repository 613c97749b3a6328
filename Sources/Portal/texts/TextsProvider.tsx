import { ReactNode, useLayoutEffect, useMemo, useState } from "react";
import { writeStored } from "../api/client/browserStorage";
import { storageKey, TextsOf, textsIn } from "./chosenTexts";
import { Language, localeOf } from "./languages";
import { TextsContext } from "./TextsContext";

interface Props {
  /** What the page begins with. */
  first: TextsOf;
  children: ReactNode;
}

export function TextsProvider({ first, children }: Props) {
  const [{ language, texts }, setTexts] = useState(first);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const inUse = useMemo(() => {
    async function changeLanguage(next: Language): Promise<void> {
      writeStored(storageKey, next);
      setTexts(await textsIn(next));
    }
    const locale = localeOf(language, navigator.languages);
    return { texts, language, locale, changeLanguage: (next: Language) => void changeLanguage(next) };
  }, [language, texts]);

  return <TextsContext.Provider value={inUse}>{children}</TextsContext.Provider>;
}
