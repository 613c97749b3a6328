import { forgetAccountLeft, nameOf, useAccountLeft, useUser } from "../api/client/session";
import { Link } from "../routing/Link";
import { signInAddress } from "../routing/navigation";
import { useTexts } from "../texts/TextsContext";
import { Button } from "../ui/Button";
import { focusHeading } from "../ui/focusHeading";
import { Notice } from "../ui/Notice";
import { isolated } from "../writing/isolated";

/** Says that another tab has changed the account, and with it what is open here. */
export function AccountNotice() {
  const { texts } = useTexts();
  const user = useUser();
  if (!useAccountLeft()) return null;

  function dismiss(): void {
    focusHeading();
    forgetAccountLeft();
  }

  return (
    <div className="account-notice">
      <Notice kind="info">
        <p>{user ? texts.account.another(isolated(nameOf(user))) : texts.account.signedOut}</p>
        <div className="actions">
          {!user && <Link className="button button-quiet" href={signInAddress()}>{texts.navigation.signIn}</Link>}
          <Button look="quiet" onClick={dismiss}>{user ? texts.account.goOn : texts.actions.dismiss}</Button>
        </div>
      </Notice>
    </div>
  );
}
