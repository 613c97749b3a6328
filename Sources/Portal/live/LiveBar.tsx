import { stopwatch } from "../texts/format";
import { useTexts } from "../texts/TextsContext";
import { Button } from "../ui/Button";
import { LiveMark } from "../ui/LiveMark";
import { useNow } from "../ui/useNow";
import { EndSession } from "./actions/EndSession";
import { CaptureMark } from "./capture/CaptureMark";
import { ParticipantCount } from "./people/ParticipantCount";
import { PortalProps } from "./portal/PortalProps";

interface Props extends PortalProps {
  isRecording: boolean;
  isStreaming: boolean;
}

/** How long it has been going on, how many are there, and the ways out, in reach of the thumb. */
export function LiveBar({ view, actions, isRecording, isStreaming }: Props) {
  const { webinar, viewer, isActive, startedAt, participantCount, liveRoomName } = view;
  const { isLoadingLiveSession, liveSessionError } = view;
  const { texts } = useTexts();
  const since = startedAt ?? webinar.start_time;
  const running = useNow(1000) - (since === null ? Infinity : Date.parse(since));
  const isInRoom = liveRoomName !== null;
  /** What the room brings has its place from the press on, so that nothing moves when the answer comes. */
  const isEntering = isLoadingLiveSession && !isInRoom;
  return (
    <section className="live-bar" aria-label={texts.live.bar}>
      <div className="live-state">
        {isActive && <LiveMark {...(running > 0 ? { detail: stopwatch(running) } : {})} />}
        {isActive && <ParticipantCount count={participantCount} />}
        <CaptureMark isRecording={isRecording} isStreaming={isStreaming} />
      </div>
      <p className="live-title" dir="auto">{webinar.title}</p>
      <div className="actions">
        {viewer === "host" && (isActive || isEntering) && (
          <div className={isActive ? undefined : "place"}>
            <EndSession busy={isLoadingLiveSession} error={liveSessionError} onEnd={actions.end} />
          </div>
        )}
        {(isInRoom || isEntering) && (
          <div className={isInRoom ? undefined : "place"}>
            <Button look="quiet" icon="leave" onClick={actions.askToLeave}>{texts.live.leave}</Button>
          </div>
        )}
      </div>
    </section>
  );
}
