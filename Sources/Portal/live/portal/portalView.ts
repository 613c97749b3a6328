import { User } from "../../api/client/session";
import { WebinarDetail, WebinarStatus } from "../../api/webinarService";
import { Viewer, viewerOf } from "../../webinars/rules";
import { isRunning, PortalState, standingIn } from "./portalState";

/** What the page knows from elsewhere. */
interface Surroundings {
  webinar: WebinarDetail;
  user: User | null;
  /** What the webinar is by the clock. */
  phase: WebinarStatus;
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
  /** Live also outside the webinar's hours while the session runs. */
  phase: WebinarStatus;
  /** Whether the host has started; undefined until that is known. */
  isActive: boolean | undefined;
  /** Whether the session has run and does no longer. */
  hasEnded: boolean;
  /** Who is or was in the room, by name; empty where that is not told. */
  people: readonly { id: number; name: string }[];
  /** When the present run began, where that is known. */
  startedAt: string | null;
}

export function portalView(state: PortalState, { webinar, user, phase, isLiveScreen }: Surroundings): PortalView {
  const currentUserId = user?.id ?? null;
  const viewer = viewerOf(webinar, currentUserId, standingIn(state));
  const isActive = isRunning(state);
  const participants = viewer === "host" && !isLiveScreen ? state.participants : undefined;
  return {
    ...state,
    webinar,
    user,
    currentUserId,
    viewer,
    liveRoomName: state.room?.room ?? null,
    phase: state.session?.isActive ? "live" : phase,
    isActive,
    // Where somebody was, there was a session.
    hasEnded: !isActive && (state.session?.hasEnded === true || (participants?.length ?? 0) > 0),
    startedAt: state.session?.startedAt ?? null,
    participants,
    people: (state.participants ?? []).map(({ user_id, name }) => ({ id: user_id, name })),
  };
}
