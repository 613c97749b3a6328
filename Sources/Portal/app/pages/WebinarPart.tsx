import { ReactNode } from "react";
import { SignInPrompt } from "../../account";
import { isMissing } from "../../api/client/ApiError";
import { User, useUser } from "../../api/client/session";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { WebinarDetail, webinarService } from "../../api/webinarService";
import { Message } from "../../ui/Message";
import { WebinarMissing } from "../../webinars/later";
import { Page } from "../frame/Page";

interface Props {
  webinarId: number;
  skeleton: ReactNode;
  signInFirst: string;
  children(webinar: WebinarDetail, user: User): ReactNode;
}

/** A page about one webinar, for who has signed in. */
export function WebinarPart({ webinarId, skeleton, signInFirst, children }: Props) {
  const user = useUser();
  const { data, error, reload } = useLoad(answerKey(subjects.webinar(webinarId), user?.id ?? null), () => webinarService.getWebinar(webinarId));
  const webinar = isMissing(error) ? undefined : data;
  return (
    <Page>
      {!webinar ? (
        <WebinarMissing error={error} onRetry={() => void reload()} skeleton={skeleton} />
      ) : user ? (
        children(webinar, user)
      ) : (
        <Message title={webinar.title}><SignInPrompt text={signInFirst} /></Message>
      )}
    </Page>
  );
}
