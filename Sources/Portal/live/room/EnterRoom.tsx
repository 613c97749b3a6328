import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Spinner } from "../../ui/Spinner";
import { useMinutes } from "../../ui/useMinutes";
import { goLiveSentence, startOf } from "../../webinars/rules";
import { LiveProblem } from "../actions/LiveProblem";
import { SessionState } from "../actions/SessionState";
import { PortalProps } from "../portal/PortalProps";
import { FullRoom } from "../seat/FullRoom";

/** For who came by address or reload: browsers hand out sound and picture after a press only. */
export function EnterRoom({ view, actions }: PortalProps) {
  const { webinar, viewer, isActive, isTroubled, isLoadingLiveSession, liveSessionError } = view;
  const language = useTexts();
  const { texts } = language;
  const now = useMinutes(startOf(webinar));
  if (isActive === undefined && !isTroubled) {
    return <div className="enter"><Spinner label={texts.details.askingStatus} /></div>;
  }

  const hasEnded = view.webinarState === "ended";
  const isEarly = !view.mayGoLive && (view.webinarState === "planned" || view.webinarState === "doorsOpen");
  const mayStart = viewer === "host" && isActive === false;
  return (
    <div className="enter">
      <p className="enter-title"><bdi>{webinar.title}</bdi></p>
      {mayStart && <p>{hasEnded ? texts.details.hostSessionEnded : texts.live.notRunning}</p>}
      {viewer !== "host" && <SessionState isActive={isActive} hasEnded={hasEnded} />}
      {mayStart && isEarly && <p className="hint">{goLiveSentence(webinar, now, view.earlyStart, language)}</p>}
      {mayStart && view.mayGoLive && (
        <Button icon="lightning" busy={isLoadingLiveSession && texts.details.starting} onClick={actions.goLive}>
          {texts.details.goLive}
        </Button>
      )}
      {!mayStart && (
        <Button icon="play" busy={isLoadingLiveSession && texts.details.joining} onClick={actions.join}>{texts.live.enter}</Button>
      )}
      <LiveProblem error={liveSessionError} isTroubled={false}>
        <FullRoom error={liveSessionError} isSeatAwaited={view.isSeatAwaited} />
      </LiveProblem>
      <p className="hint">{texts.live.enterLead}</p>
      <Link href={`/webinars/${webinar.id}`}>{texts.live.toDetails}</Link>
    </div>
  );
}
