import { LiveSession, liveSessionService } from "../../api/liveSessionService";
import { registrationService } from "../../api/registrationService";
import { navigate, replace } from "../../routing/navigation";
import { Viewer } from "../../webinars/rules";
import { joinRefusal } from "./joinRefusal";
import { PortalInput, PortalState } from "./portalState";

export interface PortalActions {
  goLive(): void;
  join(): void;
  end(): void;
  /** Out of the room; who hosts leaves the students in it. */
  leave(): void;
}

interface Wiring {
  webinarId: number;
  viewer: Viewer;
  /** The state as it is at that moment. */
  now(): PortalState;
  take(input: PortalInput): void;
}

/** What a person does with a webinar's session: asks the API, tells the state, and goes where that leads. */
export function portalActions({ webinarId, viewer, now, take }: Wiring): PortalActions {
  const address = `/webinars/${webinarId}`;

  async function ask<Answer>(request: () => Promise<Answer>, onAnswer: (answer: Answer) => void): Promise<void> {
    take({ type: "asked" });
    try {
      onAnswer(await request());
    } catch (error) {
      take({ type: "refused", error });
    }
  }

  function enter({ room_name }: LiveSession): void {
    take({ type: "letIn", roomName: room_name });
    // Null where the person has gone elsewhere meanwhile.
    const isInside = now().liveRoomName !== null;
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
    return viewer === "host" || (await registrationService.listOwn()).some(({ event }) => event === webinarId);
  }

  function afterEnd(): void {
    const isStillHere = now().isLoadingLiveSession;
    take({ type: "endedByMe" });
    if (isStillHere) replace(address);
  }

  return {
    goLive: () => void ask(() => liveSessionService.startLiveSession(webinarId), enter),
    join: () => void ask(join, enter),
    end: () => void ask(() => liveSessionService.endLiveSession(webinarId), afterEnd),
    leave() {
      take({ type: "left" });
      navigate("/my-webinars");
    },
  };
}
