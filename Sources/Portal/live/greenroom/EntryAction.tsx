import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { LinkedText } from "../../ui/LinkedText";
import { useMinutes } from "../../ui/useMinutes";
import { comingSentence, doorsSentence, goLiveSentence, startOf } from "../../webinars/rules";
import { SessionState } from "../actions/SessionState";
import { PortalProps } from "../portal/PortalProps";

interface Props extends PortalProps {
  onListen(): void;
}

/** When it begins, and the one thing that leads into the room. */
export function EntryAction({ view, actions, onListen }: Props) {
  const { webinar, webinarState, viewer, isActive, isLoadingLiveSession, isStartAwaited } = view;
  const language = useTexts();
  const { texts } = language;
  const now = useMinutes(startOf(webinar));
  const { details, green, live } = texts;
  const isHost = viewer === "host";
  const isEarly = webinarState === "planned" || webinarState === "doorsOpen";

  if (webinarState === "over" || webinarState === "cancelled") {
    return (
      <div role="status">
        <p>{webinarState === "over" ? details.over : details.cancelled}</p>
        {webinarState === "cancelled" && webinar.cancel_reason && <p dir="auto"><LinkedText text={webinar.cancel_reason} /></p>}
      </div>
    );
  }
  // Where nobody has told yet whether it runs, asking to come in tells.
  if (webinarState === "onTheAir" || isActive === undefined) {
    return (
      <>
        {!isHost && <SessionState isActive={isActive} hasEnded={false} />}
        <div className="actions">
          <Button icon="play" busy={isLoadingLiveSession && details.joining} onClick={actions.join}>{live.enter}</Button>
          {!isHost && <Button look="quiet" icon="muted" onClick={onListen}>{green.listenOnly}</Button>}
        </div>
      </>
    );
  }
  const coming = isEarly && <p className="green-countdown">{comingSentence(webinar, now, language)}</p>;
  const doors = webinarState === "planned" && <p>{doorsSentence(webinar, language)}</p>;
  if (isHost) {
    return (
      <>
        {coming}
        {doors}
        {webinarState === "ended" && <p>{details.hostSessionEnded}</p>}
        {webinarState === "doorsOpen" && !view.mayGoLive && <p role="status">{goLiveSentence(webinar, now, view.earlyStart, language)}</p>}
        {view.mayGoLive && (
          <div className="actions">
            <Button icon="lightning" busy={isLoadingLiveSession && details.starting} onClick={actions.goLive}>
              {webinarState === "ended" ? details.goLiveAgain : details.goLive}
            </Button>
          </div>
        )}
        {webinarState === "due" && <p className="hint">{details.hostReady}</p>}
      </>
    );
  }
  const isOpen = webinarState !== "planned";
  return (
    <>
      {coming}
      {doors}
      {isOpen && (
        <p role="status" className="green-waiting">
          <Icon name="clock" /> {isStartAwaited ? details.letsYouIn : webinarState === "ended" ? details.sessionEnded : details.hostNotStarted}
        </p>
      )}
      {isOpen && (
        <div className="actions">
          {!isStartAwaited && <Button onClick={actions.awaitStart}>{details.letMeIn}</Button>}
          {/* A status may be older than the start: asking to come in is the answer. */}
          <Button look="quiet" busy={isLoadingLiveSession && details.joining} onClick={actions.join}>{live.enter}</Button>
        </div>
      )}
    </>
  );
}
