import { Certificate } from "../../api/certificateService";
import { wholeDay } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";

/** What a certificate says, as on paper. */
export function CertificateFacts({ certificate }: { certificate: Certificate }) {
  const { texts, locale } = useTexts();
  const words = texts.certificate;
  const day = wholeDay(certificate.date, locale);
  return (
    <div className="certificate">
      <p className="certificate-school"><bdi>{certificate.school}</bdi></p>
      <p className="certificate-words">{words.certifies}</p>
      <p className="certificate-name" dir="auto">{certificate.name}</p>
      <p className="certificate-words">{words.attended}</p>
      <p className="certificate-title" dir="auto">{certificate.title}</p>
      <p>{certificate.minutes > 0 ? words.occasion(day, certificate.minutes) : day}</p>
      {certificate.issued_at && <p className="certificate-words">{words.issued(wholeDay(certificate.issued_at.slice(0, 10), locale))}</p>}
    </div>
  );
}
