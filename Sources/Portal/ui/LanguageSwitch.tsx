import { useId } from "react";
import { Language, languages } from "../texts/preferences";
import { useTexts } from "../texts/TextsContext";

/** Each language is named in itself, for whoever is lost in another. */
const names: Record<Language, string> = { en: "English", hi: "हिन्दी" };

export function LanguageSwitch() {
  const { texts, language, changeLanguage } = useTexts();
  const id = useId();
  return (
    <div className="switch">
      <label htmlFor={id}>{texts.preferences.language}</label>
      <select id={id} value={language} onChange={(event) => changeLanguage(event.target.value as Language)}>
        {languages.map((known) => (
          <option key={known} value={known} lang={known}>{names[known]}</option>
        ))}
      </select>
    </div>
  );
}
