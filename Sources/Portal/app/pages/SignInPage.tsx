import { SignInForm } from "../../account";
import { returnAddress } from "../../routing/addresses";
import { replace, usePlace } from "../../routing/navigation";
import { Page } from "../frame/Page";

/** Afterwards the person is where they wanted to go. */
export function SignInPage() {
  const { query } = usePlace();
  return (
    <Page shape="narrow">
      <SignInForm onSignedIn={() => replace(returnAddress(query, location.origin))} />
    </Page>
  );
}
