import { ApiError } from "../../api/client/ApiError";
import { isOwnFault, noteOwnFault } from "../../api/client/ownFault";
import { serverNow } from "../../api/client/serverClock";
import { RoomAccess } from "../../api/liveSessionService";
import { Surroundings } from "../feed/Surroundings";
import { goingWords } from "../breakouts/goingWords";
import { JitsiApi, JitsiCommands } from "./jitsi/jitsiApi";
import { RoomCommands } from "./jitsi/RoomCommands";
import { RoomAction, RoomInput } from "./state/RoomInput";
import { RoomState } from "./state/RoomState";
import { roomLife } from "./state/roomLife";

const patience = 3000;

interface Wiring {
  surroundings: Surroundings;
  /** Makes the frame of this state's room. */
  open(state: RoomState, take: (input: RoomInput) => void): Promise<JitsiApi>;
  /** Joins again. */
  join(): Promise<RoomAccess>;
  onState(state: RoomState): void;
  onClose(): void;
}

export interface Room {
  take(input: RoomInput): void;
  commands: RoomCommands;
  /** Out of the room, and nothing is heard of it any more. */
  stop(): void;
}

/** Carries out what `roomLife` decides: frames, timers and questions to the API. */
export function keepRoom(first: RoomState, { surroundings, open, join, onState, onClose }: Wiring): Room {
  let state = first;
  let api: JitsiApi | undefined;
  /** Counts frames: what an older one says, or was asked for it, comes to nothing. */
  let generation = 0;
  let isJoining = false;
  let isStopped = false;
  const timers = new Set<() => void>();
  const whenEnded = new Set<() => void>();

  function take(input: RoomInput): void {
    if (isStopped) return;
    const [next, actions] = roomLife(state, input);
    if (next !== state) {
      state = next;
      onState(state);
      if (state.stage.name !== "ending") settle();
    }
    actions.forEach(perform);
  }

  function perform(action: RoomAction): void {
    switch (action.do) {
      case "open":
        dispose();
        makeFrame();
        break;
      case "dispose":
        dispose();
        break;
      case "join":
        void askToJoin();
        break;
      case "close":
        onClose();
        break;
      case "givePassword":
        command("password", action.password);
        break;
      case "switchLobby":
        command("toggleLobby", action.isOn);
        break;
      case "moderate":
        for (const media of ["audio", "video"] as const) command("toggleModeration", action.isOn, media);
        break;
      case "muteEveryone":
        for (const media of ["audio", "video"] as const) command("muteEveryone", media);
        break;
      case "later":
        later(action.milliseconds, () => take(action.input));
        break;
    }
  }

  function makeFrame(): void {
    const mine = generation;
    const hear = (input: RoomInput) => mine === generation && take(input);
    open(state, hear).then(
      (made) => {
        if (mine === generation) api = made;
        else made.dispose();
      },
      (error: unknown) => {
        noteOwnFault(error);
        hear({ type: "failed", reason: isOwnFault(error) ? "mistake" : "scriptBlocked" });
      },
    );
  }

  function dispose(): void {
    generation += 1;
    timers.forEach((cancel) => cancel());
    timers.clear();
    api?.dispose();
    api = undefined;
  }

  async function askToJoin(): Promise<void> {
    if (isJoining) return;
    isJoining = true;
    try {
      take({ type: "admitted", access: await join(), now: serverNow() });
    } catch (error) {
      take({ type: "turnedAway", error, isTemporary: error instanceof ApiError && error.isTemporary });
    } finally {
      isJoining = false;
    }
  }

  function later(milliseconds: number, task: () => void): void {
    const cancel = surroundings.after(milliseconds, () => {
      timers.delete(cancel);
      task();
    });
    timers.add(cancel);
  }

  function command<Name extends keyof JitsiCommands>(name: Name, ...values: JitsiCommands[Name]): void {
    api?.executeCommand(name, ...values);
  }

  function settle(): void {
    whenEnded.forEach((done) => done());
    whenEnded.clear();
  }

  function endConference(): Promise<void> {
    if (!api) return Promise.resolve();
    return new Promise((resolve) => {
      whenEnded.add(resolve);
      take({ type: "ending" });
      command("endConference");
      surroundings.after(patience, settle);
    });
  }

  const woke = () => take({ type: "woke", now: serverNow() });
  const listening = [surroundings.listen("online", woke), surroundings.listen("visibility", woke)];
  take({ type: "entered", now: serverNow() });

  return {
    take,
    commands: {
      enterAnew: () => take({ type: "rightsChanged" }),
      answerKnockingParticipant(id, isLetIn) {
        command("answerKnockingParticipant", id, isLetIn);
        take({ type: "notKnocking", id });
      },
      askToUnmute: (id) => command("askToUnmute", id),
      password: (password) => command("password", password),
      toggleLobby: (isOn) => command("toggleLobby", isOn),
      endConference,
      muteEveryone: (media) => command("muteEveryone", media),
      startRecording: (recording) => command("startRecording", recording),
      stopRecording: (mode) => command("stopRecording", mode),
      addBreakoutRoom: (name) => command("addBreakoutRoom", name),
      closeBreakoutRoom: (roomId) => command("closeBreakoutRoom", roomId),
      removeBreakoutRoom: (roomJid) => command("removeBreakoutRoom", roomJid),
      joinBreakoutRoom: (...roomId) => command("joinBreakoutRoom", ...roomId),
      sendToRoom({ id, jid }, roomId) {
        command("sendEndpointTextMessage", id, goingWords(roomId));
        command("sendParticipantToRoom", jid, roomId);
      },
      toggleModeration: (isOn, media) => command("toggleModeration", isOn, media),
    },
    stop() {
      isStopped = true;
      listening.forEach((stop) => stop());
      dispose();
      settle();
    },
  };
}
