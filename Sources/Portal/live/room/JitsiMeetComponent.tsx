import { useEffect, useRef, useState } from "react";
import { isOwnFault, noteOwnFault } from "../../api/client/ownFault";
import { jitsiDomain } from "../../api/settingsService";
import { useTexts } from "../../texts/TextsContext";
import { Spinner } from "../../ui/Spinner";
import { JitsiApi } from "./jitsiApi";
import { loadJitsiApi } from "./loadJitsiApi";
import { openRoom } from "./openRoom";
import { RoomMessage } from "./RoomMessage";
import { roomAddress, roomOptions } from "./roomOptions";
import { connecting, RoomTrouble, withTrouble } from "./RoomState";

interface Props {
  roomName: string;
  displayName?: string;
  onClose: () => void;
}

const patience = 15_000;

/** A Jitsi room that fills its parent. It opens when mounted and is closed when unmounted. */
export function JitsiMeetComponent({ roomName, displayName, onClose }: Props) {
  const { texts, language } = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  const [domain, setDomain] = useState<string>();
  const [attempt, setAttempt] = useState(1);
  const [state, setState] = useState(connecting);

  useEffect(() => {
    close.current = onClose;
  }, [onClose]);

  useEffect(() => {
    let api: JitsiApi | undefined;
    let isOver = false;
    const trouble = (kind: RoomTrouble) => !isOver && setState((now) => withTrouble(now, kind));
    const open = () => !isOver && setState((now) => (now.stage === "broken" ? now : { ...now, stage: "open" }));
    const slow = setTimeout(() => trouble("slow"), patience);

    async function enter(parentNode: HTMLElement): Promise<void> {
      const host = await jitsiDomain();
      if (!isOver) setDomain(host);
      const Jitsi = await loadJitsiApi(host);
      if (isOver) return;
      api = openRoom(Jitsi, host, roomOptions(roomName, displayName, language, parentNode), {
        onAlive: open,
        onJoined: () => {
          clearTimeout(slow);
          if (!isOver) setState({ stage: "open", trouble: null });
        },
        onClose: () => !isOver && close.current(),
        onTrouble: trouble,
      });
    }

    setState(connecting);
    if (frame.current) {
      enter(frame.current).catch((error: unknown) => {
        noteOwnFault(error);
        trouble(isOwnFault(error) ? "mistake" : "scriptBlocked");
      });
    }
    return () => {
      isOver = true;
      clearTimeout(slow);
      api?.dispose();
    };
    // A change of language must not throw the person out of the room.
  }, [roomName, displayName, attempt]);

  return (
    <section className="room" aria-label={texts.room.label} data-stage={state.stage}>
      <div className="room-frame" ref={frame} hidden={state.stage === "broken"} />
      {state.stage === "connecting" && <Spinner label={texts.room.connecting} />}
      {state.trouble && (
        <RoomMessage
          trouble={state.trouble}
          isBroken={state.stage === "broken"}
          address={domain && roomAddress(domain, roomName)}
          onRetry={() => setAttempt(attempt + 1)}
          onDismiss={() => setState({ ...state, trouble: null })}
          onLeave={onClose}
        />
      )}
    </section>
  );
}
