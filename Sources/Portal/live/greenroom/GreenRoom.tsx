import { useEffect, useRef } from "react";
import { nameOf, User } from "../../api/client/session";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";
import { Spinner } from "../../ui/Spinner";
import { useHeld } from "../../ui/useHeld";
import { LiveProblem } from "../actions/LiveProblem";
import { PortalProps } from "../portal/PortalProps";
import { rightsBy } from "../portal/rights";
import { RoomChoices } from "../room/state/RoomState";
import { useKeptFocus } from "../room/useKeptFocus";
import { FullRoom } from "../seat/FullRoom";
import { DeviceCheck } from "./DeviceCheck";
import { EntryAction } from "./EntryAction";
import { choicesAtFirst, listening } from "./entryChoices";
import { NetworkWords } from "./network/NetworkWords";
import { useNetworkCheck } from "./network/useNetworkCheck";

interface Props extends PortalProps {
  user: User;
  /** Null until something was chosen here. */
  choices: RoomChoices | null;
  /** What the room is to open with. */
  onChoices(choices: RoomChoices): void;
}

/** Before the room: when it begins, who waits, and whether camera, microphone and connection are well. */
export function GreenRoom({ view: present, actions, user, choices, onChoices }: Props) {
  // What was pressed stays where it is until its answer comes, which the stream may be quicker than.
  const { webinarState, mayGoLive, isActive, waitingCount } = useHeld(present, present.isLoadingLiveSession);
  const view = { ...present, webinarState, mayGoLive, isActive, waitingCount };
  const { webinar, viewer, isTroubled, settings } = view;
  const { texts } = useTexts();
  const section = useRef<HTMLElement>(null);
  const onPress = useKeptFocus(section);
  const network = useNetworkCheck(webinar.id);
  const chosen = choices ?? choicesAtFirst(viewer);
  const isHost = viewer === "host";
  const isOver = webinarState === "over" || webinarState === "cancelled";
  const maySpeak = !settings || rightsBy(settings, user.id, isHost).maySpeak;

  useEffect(() => {
    // Whoever enters from here, be it by itself, enters as it is shown here.
    if (!choices) onChoices(chosen);
  });

  function listen(): void {
    onChoices(listening(chosen));
    actions.join();
  }

  if (isActive === undefined && !isTroubled) {
    return <div className="green"><Spinner label={texts.details.askingStatus} /></div>;
  }
  return (
    <section ref={section} className="green" aria-label={isHost ? texts.green.label : texts.green.waitingLabel} tabIndex={-1} onClick={onPress}>
      <div className="green-inner">
        <div className="green-head">
          <p className="green-title"><bdi>{webinar.title}</bdi></p>
          <EntryAction view={view} actions={actions} onListen={listen} />
          <LiveProblem error={view.liveSessionError} isTroubled={false}>
            <FullRoom error={view.liveSessionError} isSeatAwaited={view.isSeatAwaited} />
          </LiveProblem>
          {isHost && isActive === false && (
            <p className="participant-count" role="status">
              {waitingCount !== undefined && <><Icon name="people" /> {texts.green.waiting(waitingCount)}</>}
            </p>
          )}
          {!maySpeak && !isOver && <p className="hint">{texts.green.watches}</p>}
          <NetworkWords isTrying={network.isTrying} facts={network.facts} isLate={view.isPolling} />
          <Link className="green-back" href={`/webinars/${webinar.id}`}>{texts.live.toDetails}</Link>
        </div>
        {maySpeak && !isOver && <DeviceCheck name={nameOf(user)} choices={chosen} onChoices={onChoices} onCheck={network.tryNow} />}
      </div>
    </section>
  );
}
