import { useEffect, useRef } from "react";
import { Progress } from "../../api/funnelService";
import { RoomAccess } from "../../api/liveSessionService";
import { roomAccess } from "../../api/reading/roomAccess";
import { useTexts } from "../../texts/TextsContext";
import { Spinner } from "../../ui/Spinner";
import { roomProgress } from "../funnel/roomProgress";
import { roomAddress } from "./jitsi/roomAddress";
import { RoomCommands } from "./jitsi/RoomCommands";
import { PasswordForm } from "./parts/PasswordForm";
import { RoomBanner } from "./parts/RoomBanner";
import { RoomEnd } from "./parts/RoomEnd";
import { RoomMessage } from "./parts/RoomMessage";
import { RoomNotices } from "./parts/RoomNotices";
import { BreakoutStrip } from "../breakouts/BreakoutStrip";
import { Breakouts } from "../breakouts/breakouts";
import { CaptureWords, noChoices, RoomChoices, RoomDecisions, RoomPeople } from "./state/RoomState";
import { useKeptFocus } from "./useKeptFocus";
import { useRoom } from "./useRoom";

interface Props {
  roomName: string;
  displayName?: string;
  onClose: () => void;
  /** How the room is entered, where that takes more than its name. */
  access?: RoomAccess;
  /** The webinar's title: what the room is called in Jitsi. */
  title?: string;
  isHost?: boolean;
  /** What the hosts have decided since. */
  decisions?: RoomDecisions | undefined;
  /** How the person wants to enter, where they were asked. */
  choices?: RoomChoices | undefined;
  /** Joins again, for a fresh ticket or to hear whether there is still a session. */
  onRenew?: () => Promise<RoomAccess>;
  /** Ends the session for everyone. */
  onEndSession?: () => void;
  isEnding?: boolean;
  endError?: unknown;
  /** Told what the host may ask of the room, and null when it is closed. */
  onCommands?: (commands: RoomCommands | null) => void;
  /** Told who knocks and who has a hand up; a stable function. */
  onPeople?: (people: RoomPeople) => void;
  /** Told what the room says of recordings and streams; a stable function. */
  onCaptures?: (captures: CaptureWords) => void;
  /** Told which rooms there are and where the person is; a stable function. */
  onBreakouts?: (breakouts: Breakouts) => void;
  /** What hosts say to all rooms. */
  notice?: string | null;
  /** Told whether the person is in the room. */
  onOpen?: (isOpen: boolean) => void;
  /** Told how far the room has brought the person. */
  onProgress?: (progress: Progress) => void;
}

/** A Jitsi room that fills its parent. It opens when mounted and is closed when unmounted. */
export function JitsiMeetComponent({ roomName, displayName, onClose, title, isHost = false, onPeople, onCaptures, onBreakouts, onProgress, ...rest }: Props) {
  const { texts, language } = useTexts();
  const section = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const onPress = useKeptFocus(section);
  const access = rest.access ?? roomAccess({ room_name: roomName });
  const { state, domain, take, back } = useRoom(frame, {
    access,
    isHost,
    decisions: rest.decisions ?? { hasLobby: access.hasLobby, isModerated: false },
    choices: rest.choices ?? noChoices,
    displayName,
    title,
    language,
    frameTitle: texts.room.frame(title),
    join: rest.onRenew ?? (() => Promise.resolve(access)),
    onClose,
    onCommands: rest.onCommands ?? (() => undefined),
    onOpen: rest.onOpen ?? (() => undefined),
  });
  const { stage, knocking, hands, captures, breakouts } = state;
  useEffect(() => onPeople?.({ knocking, hands }), [onPeople, knocking, hands]);
  const { step, failed } = roomProgress(state);
  useEffect(() => onProgress?.({ step, failed }), [onProgress, step, failed]);
  useEffect(() => onCaptures?.(captures), [onCaptures, captures]);
  useEffect(() => onBreakouts?.(breakouts), [onBreakouts, breakouts]);
  const address = domain && roomAddress(domain, state.access, displayName);
  const onTab = () => take({ type: "tabOpened" });
  const onRetry = () => take({ type: "retryPressed" });

  return (
    <section ref={section} className="room" aria-label={texts.room.label} data-stage={stage.name} tabIndex={-1} onClick={onPress}>
      <div className="room-stage">
        <div className="room-frame" ref={frame} />
        {stage.name === "connecting" && <Spinner label={state.refusals > 0 ? texts.room.opening : texts.room.connecting} />}
        <RoomBanner stage={stage} />
        {stage.name === "joined" && <BreakoutStrip breakouts={breakouts} notice={rest.notice ?? null} onBack={back} />}
        <RoomNotices
          notices={state.notices}
          address={address}
          onTab={onTab}
          onRetry={onRetry}
          onDismiss={(notice) => take({ type: "dismissed", notice })}
        />
        {stage.name === "password" && (
          <PasswordForm stage={stage} onPassword={(password) => take({ type: "passwordGiven", password })} onLeave={onClose} />
        )}
        {stage.name === "ended" && (
          <RoomEnd
            by={stage.by}
            isHost={isHost}
            onEndSession={rest.onEndSession}
            isEnding={rest.isEnding ?? false}
            error={rest.endError}
            onRetry={onRetry}
            onLeave={onClose}
          />
        )}
        <RoomMessage stage={stage} address={address} onTab={onTab} onRetry={onRetry} onLeave={onClose} />
      </div>
    </section>
  );
}
