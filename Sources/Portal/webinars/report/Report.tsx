import { Suspense, useState } from "react";
import { Attendance, attendanceService } from "../../api/attendanceService";
import { isRefusal } from "../../api/client/ApiError";
import { serverNow } from "../../api/client/serverClock";
import { certificateService } from "../../api/certificateService";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { useSiteSettings } from "../../api/settingsService";
import { WebinarDetail } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { zoneName } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Failure } from "../../ui/Failure";
import { Icon } from "../../ui/Icon";
import { Message } from "../../ui/Message";
import { Notice } from "../../ui/Notice";
import { PageHeading } from "../../ui/PageHeading";
import { Skeleton } from "../../ui/Skeleton";
import { ReportAudience } from "../apart";
import { wholeDate } from "../dateTexts";
import { RecordingLink } from "../recording/RecordingLink";
import { AttendanceTable } from "./AttendanceTable";
import { CorrectionDialog } from "./CorrectionDialog";
import { ReportActions } from "./ReportActions";
import { ReportChat } from "./ReportChat";
import { ReportSkeleton } from "./ReportSkeleton";
import { ReportSummary } from "./ReportSummary";
import { isProvisional } from "./reportView";

interface Props {
  webinar: WebinarDetail;
  userId: number;
}

const noCertificates: ReadonlyMap<number, string> = new Map();

/** After the bell: who was there and for how long, what was written, and what a host corrects of it. */
export function Report({ webinar, userId }: Props) {
  const language = useTexts();
  const { texts, locale } = language;
  const { hasRecordings } = useSiteSettings();
  const [corrected, setCorrected] = useState<Attendance>();
  const loaded = useLoad(answerKey(subjects.report(webinar.id), userId), () => attendanceService.getReport(webinar.id));
  const { data: report, error, reload } = loaded;
  const { issuesCertificates } = useSiteSettings();
  // The report is true without them: that they failed to load takes nothing away from it.
  const { data: certificates, reload: reloadCertificates } = useLoad(
    answerKey(subjects.certificates(webinar.id), userId),
    async () => (issuesCertificates ? await certificateService.listHolders(webinar.id) : noCertificates),
  );

  if (isRefusal(error, "not_organizer")) {
    return (
      <Message title={texts.report.notYours}>
        <p>{texts.report.notYoursMeaning}</p>
        <Link className="button button-main" href={`/webinars/${webinar.id}`}>{texts.report.toWebinar}</Link>
      </Message>
    );
  }

  const failure = error !== undefined && <Failure what={texts.report.failed} error={error} onRetry={() => void reload()} />;
  return (
    <article className="report">
      <div className="report-head">
        <Link className="back" href={`/webinars/${webinar.id}`}><Icon name="back" />{texts.report.toWebinar}</Link>
        <p className="details-phase">{texts.report.title}</p>
        <PageHeading title={webinar.title} tabTitle={texts.report.tab(webinar.title)} />
        <p className="lead">{wholeDate(webinar, Date.now(), language)} · <bdi>{webinar.organizer_name}</bdi> <span className="hint">({zoneName(locale, serverNow())})</span></p>
      </div>
      {failure}
      {!report ? !failure && <ReportSkeleton /> : (
        <>
          {isProvisional(report) && (
            <Notice kind="info">
              <p>{texts.report.provisional}</p>
              <Button look="quiet" onClick={() => void reload()}>{texts.report.refresh}</Button>
            </Notice>
          )}
          <ReportSummary report={report} />
          <ReportActions webinarId={webinar.id} />
          {hasRecordings && <RecordingLink webinarId={webinar.id} userId={userId} />}
          <section className="report-people" aria-labelledby="people">
            <h2 id="people">{texts.report.people}</h2>
            {report.people.length === 0
              ? <p className="hint">{texts.report.nobody}</p>
              : <AttendanceTable people={report.people} certificates={certificates ?? noCertificates} onCorrect={setCorrected} />}
          </section>
          <Suspense fallback={<Skeleton shapes={["line", "picture"]} />}>
            <ReportAudience webinarId={webinar.id} userId={userId} />
          </Suspense>
          <ReportChat webinarId={webinar.id} userId={userId} people={report.people} />
        </>
      )}
      {corrected && (
        <CorrectionDialog
          webinarId={webinar.id}
          person={corrected}
          onDone={async () => {
            setCorrected(undefined);
            await Promise.all([reload(), reloadCertificates()]);
          }}
          onCancel={() => setCorrected(undefined)}
        />
      )}
    </article>
  );
}
