import { SignInPrompt } from "../../account";
import { useUser } from "../../api/client/session";
import { useTexts } from "../../texts/TextsContext";
import { Message } from "../../ui/Message";
import { OwnCertificate } from "../../webinars/later";
import { Page } from "../frame/Page";

/** One's own certificate of attendance. */
export function CertificatePage({ webinarId }: { webinarId: number }) {
  const { texts } = useTexts();
  const user = useUser();
  return (
    <Page>
      {user ? (
        <OwnCertificate webinarId={webinarId} userId={user.id} />
      ) : (
        <Message title={texts.certificate.title}><SignInPrompt text={texts.certificate.signInFirst} /></Message>
      )}
    </Page>
  );
}
