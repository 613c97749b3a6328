import { LanguageSwitch } from "../../ui/LanguageSwitch";
import { ThemeSwitch } from "../../ui/ThemeSwitch";

export function Footer() {
  return (
    <footer className="footer">
      <LanguageSwitch />
      <ThemeSwitch />
    </footer>
  );
}
