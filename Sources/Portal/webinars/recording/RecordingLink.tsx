import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { recordingService } from "../../api/recordingService";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";

interface Props {
  webinarId: number;
  userId: number;
}

/** The way to what was recorded, where there is something. */
export function RecordingLink({ webinarId, userId }: Props) {
  const { texts } = useTexts();
  const { data } = useLoad(answerKey(subjects.recordings(webinarId), userId), () => recordingService.list(webinarId));
  if (!data || data.length === 0) return null;
  return (
    <Link className="button button-quiet" href={`/webinars/${webinarId}/recording`}>
      <Icon name="play" />
      {texts.details.recording}
    </Link>
  );
}
