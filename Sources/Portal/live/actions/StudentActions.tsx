import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { useMinutes } from "../../ui/useMinutes";
import { comingSentence, doorsSentence, startOf } from "../../webinars/rules";
import { isNotRunning } from "../portal/joinRefusal";
import { PortalProps } from "../portal/PortalProps";
import { FullRoom } from "../seat/FullRoom";
import { LiveProblem } from "./LiveProblem";
import { SessionState } from "./SessionState";

/** Join Live Session, and whether the host has started. */
export function StudentActions({ view, actions }: PortalProps) {
  const { webinar, webinarState, isActive, ended, isLoadingLiveSession, liveSessionError, isTroubled } = view;
  const language = useTexts();
  const { texts } = language;
  const now = useMinutes(startOf(webinar));

  if (webinarState === "planned" || webinarState === "doorsOpen") {
    return (
      <div className="panel">
        <p><strong>{comingSentence(webinar, now, language)}</strong></p>
        {webinarState === "planned" ? <p>{doorsSentence(webinar, language)}</p> : (
          <Link className="button button-main" href={`/webinars/${webinar.id}/live`}>{texts.details.waitingRoom}</Link>
        )}
        <p className="hint">{texts.details.upcomingRegistered}</p>
      </div>
    );
  }
  const hasEnded = webinarState === "ended";
  if (hasEnded) {
    return (
      <div className="panel">
        <LiveProblem error={liveSessionError} isTroubled={isTroubled} />
        {!ended && <SessionState isActive={isActive} hasEnded />}
        {ended && <p className="hint">{texts.details.mayStartAgain}</p>}
      </div>
    );
  }

  const hasToWait = isNotRunning(liveSessionError);
  return (
    <div className="panel">
      <Button icon="play" busy={isLoadingLiveSession && texts.details.joining} onClick={actions.join}>
        {texts.details.join}
      </Button>
      {hasToWait ? (
        // That the host is not there yet is no fault.
        <Notice kind="info">
          <p><strong>{view.isStartAwaited ? texts.details.letsYouIn : texts.details.hostNotStarted}</strong></p>
          {!view.isStartAwaited && <Button onClick={actions.awaitStart}>{texts.details.letMeIn}</Button>}
          {!view.isStartAwaited && <Button look="quiet" onClick={actions.join}>{texts.actions.tryAgain}</Button>}
        </Notice>
      ) : (
        <LiveProblem error={liveSessionError} isTroubled={isTroubled}>
          <FullRoom error={liveSessionError} isSeatAwaited={view.isSeatAwaited} />
          {!view.isStartAwaited && <Button look="quiet" onClick={actions.join}>{texts.actions.tryAgain}</Button>}
        </LiveProblem>
      )}
      {!ended && !hasToWait && <SessionState isActive={isActive} hasEnded={false} />}
    </div>
  );
}
