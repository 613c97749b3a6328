import { User } from "../../api/client/session";
import { WebinarDetail } from "../../api/webinarService";
import { Viewer, viewerOf, WebinarMoment, WebinarState } from "../../webinars/rules";
import { isRunning, PortalState, sessionIn, standingIn } from "./portalState";

/** What the page knows from elsewhere. */
interface Surroundings {
  webinar: WebinarDetail;
  user: User | null;
  /** What the webinar is by the clock, and by what `sessionIn` says of its session. */
  moment: WebinarMoment;
  isLiveScreen: boolean;
}

/** Everything that a webinar's page and its live screen show; what can be derived is derived here. */
export interface PortalView extends PortalState {
  webinar: WebinarDetail;
  user: User | null;
  currentUserId: number | null;
  viewer: Viewer;
  /** The room that this person is in; null while outside. */
  liveRoomName: string | null;
  webinarState: WebinarState;
  /** Whether hosts may start the session. */
  mayGoLive: boolean;
  /** By how many minutes they may before the planned time. */
  earlyStart: number;
  /** Whether the host has started; undefined until that is known. */
  isActive: boolean | undefined;
  /** Whether the session has run and does no longer, be it a rehearsal. */
  hasRun: boolean;
  /** Who is or was in the room, by name; empty where that is not told. */
  people: readonly { id: number; name: string }[];
  /** When the present run began, or the last one, and when that ended; null where it is not known. */
  startedAt: string | null;
  endedAt: string | null;
}

export function portalView(state: PortalState, { webinar, user, moment, isLiveScreen }: Surroundings): PortalView {
  const currentUserId = user?.id ?? null;
  const viewer = viewerOf(webinar, currentUserId, standingIn(state));
  const session = sessionIn(state);
  const participants = viewer === "host" && !isLiveScreen ? state.participants : undefined;
  return {
    ...state,
    webinar,
    user,
    currentUserId,
    viewer,
    liveRoomName: state.room?.room ?? null,
    webinarState: moment.state,
    mayGoLive: moment.mayGoLive,
    earlyStart: moment.earlyStart,
    isActive: isRunning(state),
    hasRun: session?.hasEnded === true,
    startedAt: session?.startedAt ?? null,
    endedAt: session?.endedAt ?? null,
    participants,
    people: (state.participants ?? []).map(({ user_id, name }) => ({ id: user_id, name })),
  };
}
