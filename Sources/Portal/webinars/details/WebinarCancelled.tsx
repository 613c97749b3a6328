import { Webinar } from "../../api/webinarService";
import { useTexts } from "../../texts/TextsContext";
import { LinkedText } from "../../ui/LinkedText";

export function WebinarCancelled({ webinar }: { webinar: Webinar }) {
  const { texts } = useTexts();
  return (
    <div className="panel">
      <p><strong>{texts.details.cancelled}</strong></p>
      {webinar.cancel_reason && <p className="prose" dir="auto"><LinkedText text={webinar.cancel_reason} /></p>}
    </div>
  );
}
