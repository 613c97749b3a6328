import { authService } from "../../api/authService";
import { nameOf, useUser } from "../../api/client/session";
import { Link } from "../../routing/Link";
import { navigate, signInAddress, usePlace } from "../../routing/navigation";
import { useTexts } from "../../texts/TextsContext";

export function Header() {
  const { texts } = useTexts();
  const { path } = usePlace();
  const user = useUser();
  const entries = [
    { href: "/", text: texts.navigation.webinars },
    { href: "/my-webinars", text: texts.navigation.mine },
    { href: "/help", text: texts.navigation.help },
  ];

  function signOut(): void {
    authService.signOut();
    navigate("/");
  }

  return (
    <header className="header">
      <a className="skip-link" href="#content">{texts.navigation.skip}</a>
      <div className="header-row">
        <Link className="brand" href="/"><span className="brand-mark" aria-hidden="true" />{texts.product}</Link>
        <nav className="header-nav" aria-label={texts.navigation.label}>
          {entries.map(({ href, text }) => (
            <Link key={href} href={href} aria-current={path === href ? "page" : undefined}>{text}</Link>
          ))}
        </nav>
        <div className="header-account">
          {user && <span className="header-name">{nameOf(user)}</span>}
          {user ? (
            <button type="button" className="text-button" onClick={signOut}>{texts.navigation.signOut}</button>
          ) : (
            path !== "/sign-in" && <Link className="text-button" href={signInAddress()}>{texts.navigation.signIn}</Link>
          )}
        </div>
      </div>
    </header>
  );
}
