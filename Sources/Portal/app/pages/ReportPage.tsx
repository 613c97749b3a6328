import { SignInPrompt } from "../../account";
import { isMissing } from "../../api/client/ApiError";
import { useUser } from "../../api/client/session";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { webinarService } from "../../api/webinarService";
import { useTexts } from "../../texts/TextsContext";
import { Message } from "../../ui/Message";
import { Report, ReportSkeleton, WebinarMissing } from "../../webinars/later";
import { Page } from "../frame/Page";

/** Who was in a webinar, for its hosts and admins. */
export function ReportPage({ webinarId }: { webinarId: number }) {
  const { texts } = useTexts();
  const user = useUser();
  const { data, error, reload } = useLoad(answerKey(subjects.webinar(webinarId), user?.id ?? null), () => webinarService.getWebinar(webinarId));
  const webinar = isMissing(error) ? undefined : data;
  return (
    <Page>
      {!webinar ? (
        <WebinarMissing error={error} onRetry={() => void reload()} skeleton={<ReportSkeleton />} />
      ) : user ? (
        <Report webinar={webinar} userId={user.id} />
      ) : (
        <Message title={webinar.title}><SignInPrompt text={texts.report.signInFirst} /></Message>
      )}
    </Page>
  );
}
