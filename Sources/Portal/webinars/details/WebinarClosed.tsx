import { Webinar } from "../../api/webinarService";
import { useTexts } from "../../texts/TextsContext";
import { useNow } from "../../ui/useNow";
import { endedSentence } from "../dateTexts";

export function WebinarClosed({ webinar }: { webinar: Webinar }) {
  const language = useTexts();
  const now = useNow(30_000);
  return (
    <div className="panel">
      <p><strong>{endedSentence(webinar, now, language)}</strong></p>
      <p className="hint">{language.texts.details.completedMeaning}</p>
    </div>
  );
}
