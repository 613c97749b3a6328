import { useEffect, useRef, useState } from "react";
import { CaptureMode, captureService } from "../../api/captureService";
import { ApiError } from "../../api/client/ApiError";
import { noteOwnFault } from "../../api/client/ownFault";
import { RoomCommands } from "../room/jitsi/RoomCommands";
import { CaptureWord } from "../room/state/RoomState";
import { CaptureAction, captureAtFirst, CaptureInput, captureLife, CaptureState } from "./captureLife";

interface Captured {
  webinarId: number;
  isHost: boolean;
  /** What the server tells. */
  isTold: boolean;
  /** The room's last word. */
  word: CaptureWord | undefined;
  /** Of the open room; null while there is none. */
  commands: RoomCommands | null;
}

export interface KeptCapture {
  state: CaptureState;
  take(input: CaptureInput): void;
}

/** Carries out what `captureLife` decides, on a host's page while it is there. */
export function useCapture(mode: CaptureMode, { webinarId, isHost, isTold, word, commands }: Captured): KeptCapture {
  const [state, setState] = useState(() => captureAtFirst(mode === "stream"));
  const latest = useRef({ state, webinarId, commands });
  const timers = useRef(new Set<number>());
  latest.current.webinarId = webinarId;
  latest.current.commands = commands;

  function take(input: CaptureInput): void {
    const [next, actions] = captureLife(latest.current.state, input);
    latest.current.state = next;
    setState(next);
    actions.forEach(perform);
  }

  function perform(action: CaptureAction): void {
    const { webinarId: webinar, commands: room } = latest.current;
    switch (action.do) {
      case "askKey":
        captureService.getStreamKey(webinar).then(
          (key) => take({ type: "keyGiven", key }),
          (error: unknown) => take({ type: "keyFailed", error }),
        );
        break;
      case "start":
        room?.startRecording({ mode, ...action.key });
        break;
      case "stop":
        room?.stopRecording(mode);
        break;
      case "tell":
        (action.isOn ? captureService.noteCapture : captureService.endCapture)(webinar, mode).then(
          // Where no stream of events comes through, nobody else tells this page.
          () => take({ type: "told", isOn: action.isOn }),
          (error: unknown) => {
            noteOwnFault(error);
            if (error instanceof ApiError && error.isTemporary) take({ type: "notTold" });
          },
        );
        break;
      case "later": {
        const timer = window.setTimeout(() => {
          timers.current.delete(timer);
          take(action.input);
        }, action.milliseconds);
        timers.current.add(timer);
      }
    }
  }

  const act = useRef(take);
  act.current = take;
  useEffect(() => act.current({ type: "told", isOn: isTold }), [isTold]);
  useEffect(() => {
    if (isHost && word) act.current({ type: "heard", ...word });
  }, [isHost, word]);
  const isOpen = commands !== null;
  useEffect(() => {
    if (!isOpen) act.current({ type: "roomClosed" });
  }, [isOpen]);
  useEffect(() => {
    const pending = timers.current;
    return () => pending.forEach((timer) => clearTimeout(timer));
  }, []);

  return { state, take };
}
