import { Button } from "../components/Button";
import { EndSession } from "../components/EndSession";
import { LiveMark } from "../components/LiveMark";
import { useNow } from "../components/useNow";
import { stopwatch } from "../texts/format";
import { useTexts } from "../texts/TextsContext";
import { LiveScreenProps } from "./liveScreenProps";

/** How long it has been going on, and the ways out, in reach of the thumb. */
export function LiveBar(props: LiveScreenProps) {
  const { webinar, viewer, isActive, liveRoomName, isLoadingLiveSession, liveSessionError, onEnd, onClose } = props;
  const { texts } = useTexts();
  const running = useNow(1000) - Date.parse(webinar.start_time);
  return (
    <section className="live-bar" aria-label={texts.live.bar}>
      {isActive ? <LiveMark {...(running > 0 ? { detail: stopwatch(running) } : {})} /> : <span />}
      <p className="live-title">{webinar.title}</p>
      <div className="actions">
        {viewer === "host" && isActive && <EndSession busy={isLoadingLiveSession} error={liveSessionError} onEnd={onEnd} />}
        {liveRoomName !== null && <Button look="quiet" icon="leave" onClick={onClose}>{texts.live.leave}</Button>}
      </div>
    </section>
  );
}
