import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { useMinutes } from "../../ui/useMinutes";
import { comingSentence, doorsSentence, goLiveSentence, startOf } from "../../webinars/rules";
import { ParticipantCount } from "../people/ParticipantCount";
import { PortalProps } from "../portal/PortalProps";
import { EndSession } from "./EndSession";
import { LiveProblem } from "./LiveProblem";

/** Go Live, and what only the host needs. */
export function HostActions({ view, actions }: PortalProps) {
  const { webinar, webinarState, mayGoLive, ended, isLoadingLiveSession, liveSessionError } = view;
  const language = useTexts();
  const { texts } = language;
  const now = useMinutes(startOf(webinar));

  if (webinarState === "onTheAir") {
    return (
      <div className="panel">
        <Button icon="play" busy={isLoadingLiveSession && texts.details.joining} onClick={actions.join}>
          {texts.details.returnToRoom}
        </Button>
        <LiveProblem error={liveSessionError} isTroubled={view.isTroubled} />
        <p className="hint" role="status">{texts.details.sessionRuns}</p>
        <ParticipantCount count={view.participantCount} />
        <EndSession busy={isLoadingLiveSession} error={liveSessionError} onEnd={actions.end} />
      </div>
    );
  }

  const isEarly = webinarState === "planned" || webinarState === "doorsOpen";
  const atRest = webinarState === "ended" && !ended ? texts.details.hostSessionEnded : texts.details.hostReady;
  return (
    <div className="panel">
      {isEarly && <p><strong>{comingSentence(webinar, now, language)}</strong></p>}
      {mayGoLive && (
        <Button icon="lightning" busy={isLoadingLiveSession && texts.details.starting} onClick={actions.goLive}>
          {webinarState === "ended" ? texts.details.goLiveAgain : texts.details.goLive}
        </Button>
      )}
      <LiveProblem error={liveSessionError} isTroubled={view.isTroubled} />
      {webinarState === "planned" && <p>{doorsSentence(webinar, language)}</p>}
      {webinarState === "doorsOpen" && (
        <Link className={`button ${mayGoLive ? "button-quiet" : "button-main"}`} href={`/webinars/${webinar.id}/live`}>
          {texts.details.greenRoom}
        </Link>
      )}
      {webinarState === "doorsOpen" && !mayGoLive && <p>{goLiveSentence(webinar, now, view.earlyStart, language)}</p>}
      <p className="hint" role="status">{atRest}</p>
    </div>
  );
}
