import { AccountMenu } from "../../account";
import { useUser } from "../../api/client/session";
import { Link } from "../../routing/Link";
import { usePlace } from "../../routing/navigation";
import { useTexts } from "../../texts/TextsContext";
import { Brand } from "./Brand";

export function Header() {
  const { texts } = useTexts();
  const { path } = usePlace();
  const isAdmin = useUser()?.role === "admin";
  const entries = [
    { href: "/", text: texts.navigation.webinars },
    { href: "/my-webinars", text: texts.navigation.mine },
    ...(isAdmin ? [{ href: "/analytics", text: texts.analytics.title }] : []),
    { href: "/help", text: texts.navigation.help },
  ];

  return (
    <header className="header">
      <a className="skip-link" href="#content">{texts.navigation.skip}</a>
      <div className="header-row">
        <Brand />
        <nav className="header-nav" aria-label={texts.navigation.label}>
          {entries.map(({ href, text }) => (
            <Link key={href} href={href} aria-current={path === href ? "page" : undefined}>{text}</Link>
          ))}
        </nav>
        <AccountMenu />
      </div>
    </header>
  );
}
