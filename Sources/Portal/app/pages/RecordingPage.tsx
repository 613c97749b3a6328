import { SignInPrompt } from "../../account";
import { isMissing } from "../../api/client/ApiError";
import { useUser } from "../../api/client/session";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { webinarService } from "../../api/webinarService";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Message } from "../../ui/Message";
import { Recordings, RecordingsSkeleton, WebinarMissing } from "../../webinars/later";
import { mayChange } from "../../webinars/rules";
import { Page } from "../frame/Page";

/** What was recorded of a webinar. */
export function RecordingPage({ webinarId }: { webinarId: number }) {
  const { recording: texts } = useLessonTexts();
  const user = useUser();
  const { data, error, reload } = useLoad(answerKey(subjects.webinar(webinarId), user?.id ?? null), () => webinarService.getWebinar(webinarId));
  const webinar = isMissing(error) ? undefined : data;
  return (
    <Page>
      {!webinar ? (
        <WebinarMissing error={error} onRetry={() => void reload()} skeleton={<RecordingsSkeleton />} />
      ) : user ? (
        <Recordings webinar={webinar} userId={user.id} isInCharge={mayChange(webinar, user)} />
      ) : (
        <Message title={webinar.title}><SignInPrompt text={texts.signInFirst} /></Message>
      )}
    </Page>
  );
}
