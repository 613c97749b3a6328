import { useTexts } from "../../texts/TextsContext";
import { Report, ReportSkeleton } from "../../webinars/later";
import { WebinarPart } from "./WebinarPart";

/** Who was in a webinar, for its hosts and admins. */
export function ReportPage({ webinarId }: { webinarId: number }) {
  const { texts } = useTexts();
  return (
    <WebinarPart webinarId={webinarId} skeleton={<ReportSkeleton />} signInFirst={texts.report.signInFirst}>
      {(webinar, user) => <Report webinar={webinar} userId={user.id} />}
    </WebinarPart>
  );
}
