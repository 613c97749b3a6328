import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Spinner } from "../../ui/Spinner";
import { LiveProblem } from "../actions/LiveProblem";
import { SessionState } from "../actions/SessionState";
import { LiveScreenProps } from "../liveScreenProps";

/** For who came by address or reload: browsers hand out sound and picture after a press only. */
export function EnterRoom(props: LiveScreenProps) {
  const { webinar, viewer, isActive, hasEnded, isTroubled, isLoadingLiveSession, liveSessionError, onGoLive, onJoin } = props;
  const { texts } = useTexts();
  if (isActive === undefined && !isTroubled) {
    return <div className="enter"><Spinner label={texts.details.askingStatus} /></div>;
  }

  const mayStart = viewer === "host" && isActive === false;
  return (
    <div className="enter">
      <p className="enter-title">{webinar.title}</p>
      {mayStart && <p>{hasEnded ? texts.details.hostSessionEnded : texts.live.notRunning}</p>}
      {viewer === "registered" && <SessionState isActive={isActive} hasEnded={hasEnded} />}
      {mayStart ? (
        <Button icon="lightning" busy={isLoadingLiveSession && texts.details.starting} onClick={onGoLive}>
          {texts.details.goLive}
        </Button>
      ) : (
        <Button icon="play" busy={isLoadingLiveSession && texts.details.joining} onClick={onJoin}>{texts.live.enter}</Button>
      )}
      <LiveProblem error={liveSessionError} isTroubled={false} />
      <p className="hint">{texts.live.enterLead}</p>
      <Link href={`/webinars/${webinar.id}`}>{texts.live.toDetails}</Link>
    </div>
  );
}
