import { ApiError } from "../../api/client/ApiError";
import { countdown } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { useNow } from "../../ui/useNow";
import { DetailsProps } from "../liveProps";
import { LiveProblem } from "./LiveProblem";
import { SessionState } from "./SessionState";

/** Join Live Session, and whether the host has started. */
export function StudentActions(props: DetailsProps) {
  const { webinar, phase, isActive, hasEnded, ended, isLoadingLiveSession, liveSessionError, isTroubled, onJoin } = props;
  const { texts, locale } = useTexts();
  const now = useNow(1000);

  if (phase === "upcoming") {
    return (
      <div className="panel">
        <p><strong>{texts.details.upcoming(countdown(webinar.start_time, now, locale))}</strong></p>
        <p className="hint">{texts.details.upcomingRegistered}</p>
      </div>
    );
  }

  return (
    <div className="panel">
      <Button icon="play" busy={isLoadingLiveSession && texts.details.joining} onClick={onJoin}>
        {texts.details.join}
      </Button>
      <LiveProblem error={liveSessionError} isTroubled={isTroubled}>
        {isNotRunning(liveSessionError) && <p>{hasEnded ? texts.details.sessionEnded : texts.details.hostNotStarted}</p>}
        <Button look="quiet" onClick={onJoin}>{texts.actions.tryAgain}</Button>
      </LiveProblem>
      {!ended && !isNotRunning(liveSessionError) && <SessionState isActive={isActive} hasEnded={hasEnded} />}
    </div>
  );
}

function isNotRunning(error: unknown): boolean {
  return error instanceof ApiError && /^Live session /.test(error.message);
}
