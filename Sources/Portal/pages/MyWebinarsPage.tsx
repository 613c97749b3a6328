import { MyWebinars } from "../components/MyWebinars";
import { NewWebinarLink } from "../components/NewWebinarLink";
import { Page } from "../components/Page";
import { PageHeading } from "../components/PageHeading";
import { SignInPrompt } from "../components/SignInPrompt";
import { useUser } from "../services/session";
import { useTexts } from "../texts/TextsContext";

export function MyWebinarsPage() {
  const { texts } = useTexts();
  const user = useUser();
  return (
    <Page>
      <div className="list-head">
        <PageHeading title={texts.mine.title} />
        {user?.role === "admin" && <NewWebinarLink />}
      </div>
      {user ? <MyWebinars user={user} /> : <SignInPrompt text={texts.mine.signInFirst} />}
    </Page>
  );
}
