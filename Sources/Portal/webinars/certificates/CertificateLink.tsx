import { useSiteSettings } from "../../api/settingsService";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";

/** The way to one's own certificate; nothing where none are issued. */
export function CertificateLink({ webinarId, title }: { webinarId: number; title: string }) {
  const { texts } = useTexts();
  const { issuesCertificates } = useSiteSettings();
  if (!issuesCertificates) return null;
  return (
    <Link className="button button-quiet" href={`/certificates/${webinarId}`} aria-label={texts.certificate.openFor(title)}>
      {texts.certificate.open}
    </Link>
  );
}
