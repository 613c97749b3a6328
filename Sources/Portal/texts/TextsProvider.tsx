import { ReactNode, useMemo, useState } from "react";
import { english, Texts } from "./en";
import { hindi } from "./hi";
import { chosenLanguage, Language, rememberLanguage } from "./preferences";
import { TextsContext } from "./TextsContext";

const catalogs: Record<Language, Texts> = { en: english, hi: hindi };

export function TextsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(chosenLanguage);

  const inUse = useMemo(() => {
    const locale = navigator.languages.find((tag) => tag.startsWith(language)) ?? language;
    function changeLanguage(next: Language): void {
      rememberLanguage(next);
      setLanguage(next);
    }
    return { texts: catalogs[language], language, locale, changeLanguage };
  }, [language]);

  return <TextsContext.Provider value={inUse}>{children}</TextsContext.Provider>;
}
