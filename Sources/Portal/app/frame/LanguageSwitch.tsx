import { useId } from "react";
import { Language, languages, languageTags } from "../../texts/languages";
import { useTexts } from "../../texts/TextsContext";

export function LanguageSwitch() {
  const { texts, language, changeLanguage } = useTexts();
  const id = useId();
  return (
    <div className="switch">
      <label htmlFor={id}>{texts.preferences.language}</label>
      <select id={id} value={language} onChange={(event) => changeLanguage(event.target.value as Language)}>
        {languageTags.map((tag) => (
          <option key={tag} value={tag} lang={tag}>{languages[tag].name}</option>
        ))}
      </select>
    </div>
  );
}
