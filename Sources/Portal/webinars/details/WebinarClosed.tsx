import { Webinar } from "../../api/webinarService";
import { timeAgo } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { useNow } from "../../ui/useNow";

export function WebinarClosed({ webinar }: { webinar: Webinar }) {
  const { texts, locale } = useTexts();
  const now = useNow(30_000);
  return (
    <div className="panel">
      <p><strong>{texts.details.completed(timeAgo(webinar.end_time, now, locale))}</strong></p>
      <p className="hint">{texts.details.completedMeaning}</p>
    </div>
  );
}
