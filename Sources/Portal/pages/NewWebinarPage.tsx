import { NewWebinarForm } from "../components/NewWebinarForm";
import { Page } from "../components/Page";
import { PageHeading } from "../components/PageHeading";
import { SignInPrompt } from "../components/SignInPrompt";
import { useUser } from "../services/session";
import { useTexts } from "../texts/TextsContext";

export function NewWebinarPage() {
  const { texts } = useTexts();
  const user = useUser();
  return (
    <Page shape="narrow">
      <PageHeading title={texts.create.title} />
      {user?.role === "admin" ? (
        <>
          <p className="lead">{texts.create.lead}</p>
          <NewWebinarForm />
        </>
      ) : user ? (
        <p className="empty">{texts.create.adminsOnly}</p>
      ) : (
        <SignInPrompt text={texts.create.adminsOnly} />
      )}
    </Page>
  );
}
