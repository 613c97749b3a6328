import { certificateService } from "../../api/certificateService";
import { isRefusal } from "../../api/client/ApiError";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { shortDate } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Failure } from "../../ui/Failure";
import { Icon } from "../../ui/Icon";
import { PageHeading } from "../../ui/PageHeading";
import { CertificateFacts } from "./CertificateFacts";
import { CertificateSkeleton } from "./CertificateSkeleton";

/** For anyone who has been shown a certificate: whether it is valid, and what it attests. */
export function VerifyCertificate({ id }: { id: string }) {
  const { texts, locale } = useTexts();
  const words = texts.certificate;
  const { data, error, reload } = useLoad(answerKey(subjects.verified(id), null), () => certificateService.verify(id));

  if (isRefusal(error, "certificate_not_found") || isRefusal(error, "not_found")) {
    return (
      <article className="certificate-page">
        <PageHeading title={words.unknown} />
        <p>{words.unknownMeaning}</p>
      </article>
    );
  }
  if (!data) return error === undefined ? <CertificateSkeleton /> : <Failure what={words.verifyFailed} error={error} onRetry={() => void reload()} />;
  const reason = data.revoked_for && words.revokedFor[data.revoked_for];
  return (
    <article className="certificate-page">
      <PageHeading title={data.isValid ? words.valid : words.revoked} />
      <p className={data.isValid ? "certificate-state certificate-valid" : "certificate-state certificate-revoked"}>
        <Icon name={data.isValid ? "check" : "warning"} />
        <span>
          {data.isValid ? words.validMeaning(data.school) : data.revoked_at && words.revokedOn(shortDate(data.revoked_at, locale, Date.now()))}
          {reason && ` ${reason}`}
        </span>
      </p>
      <h2>{data.isValid ? words.says : words.said}</h2>
      <CertificateFacts certificate={data} />
    </article>
  );
}
