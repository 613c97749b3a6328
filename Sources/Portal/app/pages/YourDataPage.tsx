import { Suspense, useState } from "react";
import { SignInPrompt } from "../../account";
import { YourData } from "../../account/later";
import { useUser } from "../../api/client/session";
import { useTexts } from "../../texts/TextsContext";
import { Notice } from "../../ui/Notice";
import { PageHeading } from "../../ui/PageHeading";
import { Skeleton } from "../../ui/Skeleton";
import { Contact } from "../frame/Contact";
import { Page } from "../frame/Page";

/** What is kept of who is signed in. */
export function YourDataPage() {
  const { texts } = useTexts();
  const user = useUser();
  const [isErased, setErased] = useState(false);
  return (
    <Page>
      <PageHeading title={texts.navigation.yourData} />
      {isErased ? (
        <Notice kind="good"><p>{texts.account.erased}</p></Notice>
      ) : user ? (
        <Suspense fallback={<Skeleton shapes={["card"]} />}>
          <YourData key={user.id} contact={<Contact />} onErased={() => setErased(true)} />
        </Suspense>
      ) : (
        <SignInPrompt text={texts.account.dataSignInFirst} />
      )}
    </Page>
  );
}
