import { ReactNode, useLayoutEffect, useMemo, useState } from "react";
import { readStored, writeStored } from "../api/client/browserStorage";
import { bestLanguage, Language, languages, localeOf } from "./languages";
import { TextsContext } from "./TextsContext";

const storageKey = "language";

/** The language chosen by the switch, else the first of the browser's that the portal speaks. */
function chosenLanguage(): Language {
  return bestLanguage([readStored(storageKey), ...navigator.languages]);
}

export function TextsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(chosenLanguage);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const inUse = useMemo(() => {
    function changeLanguage(next: Language): void {
      writeStored(storageKey, next);
      setLanguage(next);
    }
    const locale = localeOf(language, navigator.languages);
    return { texts: languages[language].texts, language, locale, changeLanguage };
  }, [language]);

  return <TextsContext.Provider value={inUse}>{children}</TextsContext.Provider>;
}
