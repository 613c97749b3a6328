import { authService } from "../api/authService";
import { nameOf, useUser } from "../api/client/session";
import { Link } from "../routing/Link";
import { moveOn, signInAddress, usePlace } from "../routing/navigation";
import { useTexts } from "../texts/TextsContext";

/** Who is signed in and the way out, or the way in. */
export function AccountMenu() {
  const { texts } = useTexts();
  const { path } = usePlace();
  const user = useUser();

  function signOut(): void {
    authService.signOut();
    moveOn("/");
  }

  return (
    <div className="header-account">
      {user && <span className="header-name" dir="auto">{nameOf(user)}</span>}
      {user && (
        <Link className="text-button" href="/your-data" aria-current={path === "/your-data" ? "page" : undefined}>{texts.navigation.yourData}</Link>
      )}
      {user ? (
        <button type="button" className="text-button" onClick={signOut}>{texts.navigation.signOut}</button>
      ) : (
        path !== "/sign-in" && <Link className="text-button" href={signInAddress()}>{texts.navigation.signIn}</Link>
      )}
    </div>
  );
}
