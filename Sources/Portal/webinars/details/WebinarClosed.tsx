import { Webinar } from "../../api/webinarService";
import { useTexts } from "../../texts/TextsContext";
import { useMinutes } from "../../ui/useMinutes";
import { endedSentence } from "../dateTexts";

interface Props {
  webinar: Webinar;
  /** When its last run ended; null where that is not known. */
  endedAt: string | null;
}

export function WebinarClosed({ webinar, endedAt }: Props) {
  const language = useTexts();
  const now = useMinutes();
  return (
    <div className="panel">
      <p><strong>{endedSentence(webinar, endedAt, now, language)}</strong></p>
      <p className="hint">{language.texts.details.completedMeaning}</p>
    </div>
  );
}
