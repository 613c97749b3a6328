import { SignInPrompt } from "../../account";
import { useUser } from "../../api/client/session";
import { useTexts } from "../../texts/TextsContext";
import { PageHeading } from "../../ui/PageHeading";
import { NewWebinarForm } from "../../webinars/later";
import { Page } from "../frame/Page";

export function NewWebinarPage() {
  const { texts } = useTexts();
  const user = useUser();
  return (
    <Page shape="narrow">
      <PageHeading title={texts.create.title} />
      {user?.role === "admin" ? (
        <>
          <p className="lead">{texts.create.lead}</p>
          <NewWebinarForm key={user.id} />
        </>
      ) : user ? (
        <p className="empty">{texts.create.adminsOnly}</p>
      ) : (
        <SignInPrompt text={texts.create.adminsOnly} />
      )}
    </Page>
  );
}
