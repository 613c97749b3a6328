import { useId, useState } from "react";
import { chosenTheme, rememberTheme, Theme, themes } from "./theme";
import { useTexts } from "../../texts/TextsContext";

export function ThemeSwitch() {
  const { texts } = useTexts();
  const id = useId();
  const [theme, setTheme] = useState(chosenTheme);

  function choose(next: Theme): void {
    rememberTheme(next);
    setTheme(next);
  }

  return (
    <div className="switch">
      <label htmlFor={id}>{texts.preferences.theme}</label>
      <select id={id} value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {themes.map((known) => (
          <option key={known} value={known}>{texts.preferences.themes[known]}</option>
        ))}
      </select>
    </div>
  );
}
