import { pdfAddress } from "../../api/certificateAddress";
import { certificateService } from "../../api/certificateService";
import { isRefusal } from "../../api/client/ApiError";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Failure } from "../../ui/Failure";
import { Icon } from "../../ui/Icon";
import { Message } from "../../ui/Message";
import { PageHeading } from "../../ui/PageHeading";
import { CertificateFacts } from "./CertificateFacts";
import { CertificateSkeleton } from "./CertificateSkeleton";

interface Props {
  webinarId: number;
  userId: number;
}

/** One's own certificate, to print and to hand on; where there is none, why. */
export function OwnCertificate({ webinarId, userId }: Props) {
  const { texts, locale } = useTexts();
  const words = texts.certificate;
  const { data: certificate, error, reload } = useLoad(answerKey(subjects.certificate(webinarId), userId), () => certificateService.getOwn(webinarId));
  const toWebinar = <Link className="button button-quiet" href={`/webinars/${webinarId}`}>{texts.report.toWebinar}</Link>;

  if (isRefusal(error, "attendance_not_final")) {
    return (
      <Message title={words.notFinal}>
        <p>{words.notFinalMeaning}</p>
        <div className="actions">
          <Button look="main" onClick={() => void reload()}>{texts.actions.tryAgain}</Button>
          {toWebinar}
        </div>
      </Message>
    );
  }
  if (isRefusal(error, "not_attended")) return <Message title={words.none}><p>{words.noneMeaning}</p>{toWebinar}</Message>;
  if (isRefusal(error, "not_found")) return <Message title={words.off}><p>{words.offMeaning}</p>{toWebinar}</Message>;
  if (!certificate) {
    return error === undefined ? <CertificateSkeleton /> : <Failure what={words.failed} error={error} onRetry={() => void reload()} />;
  }
  return (
    <article className="certificate-page">
      <Link className="back" href={`/webinars/${webinarId}`}><Icon name="back" />{texts.report.toWebinar}</Link>
      <PageHeading title={words.title} tabTitle={words.tab(certificate.title)} />
      <CertificateFacts certificate={certificate} />
      <p className="certificate-verify">
        {words.verifyAt} <Link href={`/verify/${certificate.id}`}>{certificate.url}</Link>
      </p>
      <div className="actions certificate-actions">
        <a className="button button-main" href={pdfAddress(certificate.id, locale.slice(0, 2))} target="_blank" rel="noopener">
          <Icon name="down" />{words.pdf}
        </a>
        <Button look="quiet" icon="print" onClick={() => window.print()}>{texts.report.print}</Button>
      </div>
    </article>
  );
}
