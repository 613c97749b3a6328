import { Contact } from "./Contact";
import { LanguageSwitch } from "./LanguageSwitch";
import { ThemeSwitch } from "./ThemeSwitch";

export function Footer() {
  return (
    <footer className="footer">
      <LanguageSwitch />
      <ThemeSwitch />
      <Contact />
    </footer>
  );
}
