import { Suspense } from "react";
import { SignInPrompt } from "../../account";
import { useUser } from "../../api/client/session";
import { useTexts } from "../../texts/TextsContext";
import { PageHeading } from "../../ui/PageHeading";
import { NewWebinarLink } from "../../webinars";
import { MyWebinars, ToldNotice } from "../../webinars/later";
import { Page } from "../frame/Page";

export function MyWebinarsPage() {
  const { texts } = useTexts();
  const user = useUser();
  return (
    <Page>
      <div className="list-head">
        <PageHeading title={texts.mine.title} />
        {user?.role === "admin" && <NewWebinarLink />}
      </div>
      <Suspense fallback={null}><ToldNotice path="/my-webinars" /></Suspense>
      {user ? <MyWebinars user={user} /> : <SignInPrompt text={texts.mine.signInFirst} />}
    </Page>
  );
}
