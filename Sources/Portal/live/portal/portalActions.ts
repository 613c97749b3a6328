import { ApiError } from "../../api/client/ApiError";
import { Progress } from "../../api/funnelService";
import { LiveSession, liveSessionService, RoomAccess } from "../../api/liveSessionService";
import { readCapture } from "../../api/reading/readCapture";
import { roomAccess } from "../../api/reading/roomAccess";
import { registrationService } from "../../api/registrationService";
import { webinarSettingsService } from "../../api/webinarSettingsService";
import { moveOn, navigate, replace } from "../../routing/navigation";
import { Part, Viewer, withPart } from "../../webinars/rules";
import { RoomCommands } from "../room/jitsi/RoomCommands";
import { endsStay, isFull, joinRefusal } from "./joinRefusal";
import { isCaptured, PortalInput, PortalState } from "./portalState";

export interface PortalActions {
  goLive(): void;
  join(): void;
  /** Lets the person in by itself once the host has started, as they agreed. */
  awaitStart(): void;
  /** Comes in though the room is recorded or streamed, or not now. */
  consent(isGiven: boolean): void;
  end(): void;
  /** Asks once more for a place in a room that is full. */
  tryForSeat(): Promise<void>;
  /** Makes somebody a co-host or speaker, or takes it back. */
  givePart(part: Part, userId: number, isGiven: boolean): Promise<void>;
  /** Out of the room; who hosts leaves the students in it. */
  leave(): void;
  /** The same, but who hosts is asked whether the session shall end. */
  askToLeave(): void;
  /** Joins again from within the room; who can stay no longer is taken out of it. */
  renew(): Promise<RoomAccess>;
  /** Told by the room what can be asked of it while it is open. */
  holdRoom(commands: RoomCommands | null): void;
  /** Told by the room whether the person is in it. */
  noteRoom(isOpen: boolean): void;
  /** Told by the room how far it has brought the person. */
  noteProgress(progress: Progress): void;
}

interface Wiring {
  webinarId: number;
  viewer: Viewer;
  /** The state as it is at that moment. */
  now(): PortalState;
  take(input: PortalInput): void;
  /** Of the open room; null while there is none. */
  commands: { current: RoomCommands | null };
  /** The session is over that somebody is in. */
  onOver(): void;
}

/** What a person does with a webinar's session: asks the API, tells the state, and goes where that leads. */
export function portalActions({ webinarId, viewer, now, take, commands, onOver }: Wiring): PortalActions {
  const address = `/webinars/${webinarId}`;

  async function ask<Answer>(request: () => Promise<Answer>, onAnswer: (answer: Answer) => void | Promise<void>): Promise<void> {
    take({ type: "asked" });
    try {
      await onAnswer(await request());
    } catch (error) {
      take({ type: "refused", error });
    }
  }

  function enter(session: LiveSession): void {
    const [room, capture] = [roomAccess(session), readCapture(session.capture)];
    take({ type: "capture", capture });
    const isHost = viewer === "host" || room.isCoHost;
    if (isCaptured(capture) && !isHost && now().consent !== "given") return take({ type: "consentAsked" });
    take({ type: "letIn", room });
    // Null where the person has gone elsewhere meanwhile.
    const isInside = now().room !== null;
    if (isInside && location.pathname !== `${address}/live`) navigate(`${address}/live`);
  }

  async function join(): Promise<LiveSession> {
    try {
      return await liveSessionService.joinLiveSession(webinarId);
    } catch (error) {
      throw await joinRefusal(error, mayEnter);
    }
  }

  async function mayEnter(): Promise<boolean> {
    return viewer === "host" || viewer === "admitted" || (await registrationService.listOwn()).some(({ event }) => event === webinarId);
  }

  async function renew(): Promise<RoomAccess> {
    try {
      const room = roomAccess(await join());
      take({ type: "renewed", room });
      return room;
    } catch (error) {
      if (endsStay(error)) onOver();
      throw error;
    }
  }

  async function tryForSeat(): Promise<void> {
    try {
      enter(await join());
    } catch (error) {
      const isStillFull = isFull(error) || (error instanceof ApiError && error.isTemporary);
      if (!isStillFull) take({ type: "refused", error });
    }
  }

  function consent(isGiven: boolean): void {
    take({ type: isGiven ? "consentGiven" : "consentDeclined" });
    // Anew: the first answer may be old by now.
    if (isGiven) void ask(join, enter);
  }

  async function givePart(part: Part, userId: number, isGiven: boolean): Promise<void> {
    const settings = await webinarSettingsService.changeSettings(webinarId, (now) => withPart(now, part, userId, isGiven));
    take({ type: "settings", settings });
  }

  async function afterEnd(): Promise<void> {
    // With the session goes the room, for everyone in it; its frame can say so while it is there.
    await commands.current?.endConference();
    const isStillHere = now().isLoadingLiveSession;
    take({ type: "endedByMe" });
    if (isStillHere) replace(address);
  }

  return {
    goLive: () => void ask(() => liveSessionService.startLiveSession(webinarId), enter),
    join: () => void ask(join, enter),
    awaitStart: () => take({ type: "startAwaited" }),
    consent,
    tryForSeat,
    givePart,
    end: () => void ask(() => liveSessionService.endLiveSession(webinarId), afterEnd),
    leave() {
      take({ type: "left" });
      moveOn("/my-webinars");
    },
    askToLeave: () => navigate("/my-webinars"),
    renew,
    holdRoom(room) {
      commands.current = room;
    },
    noteRoom: (isOpen) => take({ type: "roomOpen", isOpen }),
    noteProgress: (progress) => take({ type: "roomProgress", progress }),
  };
}
