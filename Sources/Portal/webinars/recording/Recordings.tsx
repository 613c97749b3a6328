import { isRefusal } from "../../api/client/ApiError";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { recordingService } from "../../api/recordingService";
import { WebinarDetail } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Failure } from "../../ui/Failure";
import { Icon } from "../../ui/Icon";
import { Message } from "../../ui/Message";
import { PageHeading } from "../../ui/PageHeading";
import { wholeDate } from "../dateTexts";
import { RecordingSection } from "./RecordingSection";
import { RecordingsSkeleton } from "./RecordingsSkeleton";

interface Props {
  webinar: WebinarDetail;
  userId: number;
  /** Whether the viewer may remove a recording. */
  isInCharge: boolean;
}

/** What was recorded of a webinar, to be played again. */
export function Recordings({ webinar, userId, isInCharge }: Props) {
  const language = useTexts();
  const { recording: texts } = useLessonTexts();
  const { data, error, reload } = useLoad(answerKey(subjects.recordings(webinar.id), userId), () => recordingService.list(webinar.id));
  const back = `/webinars/${webinar.id}`;

  if (isRefusal(error, "not_registered", "not_organizer")) {
    return (
      <Message title={texts.notYours}>
        <p>{isRefusal(error, "not_organizer") ? texts.forHosts : texts.forRegistered}</p>
        <Link className="button button-main" href={back}>{texts.toWebinar}</Link>
      </Message>
    );
  }

  return (
    <article className="recordings">
      <div className="report-head">
        <Link className="back" href={back}><Icon name="back" />{texts.toWebinar}</Link>
        <p className="details-phase">{texts.title}</p>
        <PageHeading title={webinar.title} tabTitle={texts.tab(webinar.title)} />
        <p className="lead">{wholeDate(webinar, Date.now(), language)} · <bdi>{webinar.organizer_name}</bdi></p>
      </div>
      {error !== undefined && <Failure what={texts.failed} error={error} onRetry={() => void reload()} />}
      {!data ? error === undefined && <RecordingsSkeleton /> : data.length === 0 ? <p>{texts.none}</p> : data.map((recording, index) => (
        <RecordingSection
          key={recording.id}
          webinar={webinar}
          recording={recording}
          number={data.length > 1 ? index + 1 : null}
          isInCharge={isInCharge}
          onChanged={reload}
        />
      ))}
    </article>
  );
}
