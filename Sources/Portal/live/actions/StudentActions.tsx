import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { useNow } from "../../ui/useNow";
import { comingSentence } from "../../webinars/rules";
import { isNotRunning } from "../portal/joinRefusal";
import { PortalProps } from "../portal/PortalProps";
import { FullRoom } from "../seat/FullRoom";
import { LiveProblem } from "./LiveProblem";
import { SessionState } from "./SessionState";

/** Join Live Session, and whether the host has started. */
export function StudentActions({ view, actions }: PortalProps) {
  const { webinar, phase, isActive, hasEnded, ended, isLoadingLiveSession, liveSessionError, isTroubled } = view;
  const language = useTexts();
  const { texts } = language;
  const now = useNow(1000);

  if (phase === "upcoming") {
    return (
      <div className="panel">
        <p><strong>{comingSentence(webinar, now, language)}</strong></p>
        <p className="hint">{texts.details.upcomingRegistered}</p>
      </div>
    );
  }

  const hasToWait = isNotRunning(liveSessionError);
  return (
    <div className="panel">
      <Button icon="play" busy={isLoadingLiveSession && texts.details.joining} onClick={actions.join}>
        {texts.details.join}
      </Button>
      <LiveProblem error={liveSessionError} isTroubled={isTroubled}>
        <FullRoom error={liveSessionError} isSeatAwaited={view.isSeatAwaited} />
        {hasToWait && <p>{hasEnded ? texts.details.sessionEnded : texts.details.hostNotStarted}</p>}
        <Button look="quiet" onClick={actions.join}>{texts.actions.tryAgain}</Button>
      </LiveProblem>
      {!ended && !hasToWait && <SessionState isActive={isActive} hasEnded={hasEnded} />}
    </div>
  );
}
