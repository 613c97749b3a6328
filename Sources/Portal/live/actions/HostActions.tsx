import { clockTime, countdown } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { useNow } from "../../ui/useNow";
import { ParticipantCount } from "../people/ParticipantCount";
import { PortalProps } from "../portal/PortalProps";
import { EndSession } from "./EndSession";
import { LiveProblem } from "./LiveProblem";

/** Go Live, and what only the host needs. */
export function HostActions({ view, actions }: PortalProps) {
  const { webinar, phase, isActive, hasEnded, ended, isLoadingLiveSession, liveSessionError } = view;
  const { texts, locale } = useTexts();
  const now = useNow(1000);

  if (phase === "upcoming") {
    const start = webinar.start_time;
    return (
      <div className="panel">
        <Button icon="lightning" aria-disabled="true">
          {start ? texts.details.goLiveOpens(clockTime(start, locale), countdown(start, now, locale)) : texts.details.goLive}
        </Button>
        <p className="hint">{start ? texts.details.hostReady : texts.details.dateUnknown}</p>
      </div>
    );
  }

  const isRunning = isActive && !ended;
  const atRest = hasEnded && !ended ? texts.details.hostSessionEnded : texts.details.hostReady;
  return (
    <div className="panel">
      <Button icon="lightning" busy={isLoadingLiveSession && texts.details.starting} onClick={actions.goLive}>
        {texts.details.goLive}
      </Button>
      <LiveProblem error={liveSessionError} isTroubled={view.isTroubled} />
      <p className="hint" role="status">{isRunning ? texts.details.sessionRuns : atRest}</p>
      {isRunning && <ParticipantCount count={view.participantCount} />}
      {isRunning && <EndSession busy={isLoadingLiveSession} error={liveSessionError} onEnd={actions.end} />}
    </div>
  );
}
