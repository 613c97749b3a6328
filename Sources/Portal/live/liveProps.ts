import { Participant } from "../api/liveEventService";
import { WebinarDetail, WebinarStatus } from "../api/webinarService";
import { Viewer } from "../webinars";

/** What the details page and the live screen both know about a webinar's session, and what they can do. */
export interface LiveProps {
  webinar: WebinarDetail;
  viewer: Viewer;
  /** Whether the host has started; undefined until that is known. */
  isActive: boolean | undefined;
  /** Whether the session has run and does no longer. */
  hasEnded: boolean;
  /** When the present run began, where that is known. */
  startedAt: string | null;
  /** How many are in the room; undefined where nobody has told. */
  participantCount: number | undefined;
  isLoadingLiveSession: boolean;
  liveSessionError: unknown;
  /** The server has not answered of late. */
  isTroubled: boolean;
  onGoLive(): void;
  onJoin(): void;
  onEnd(): void;
}

export interface DetailsProps extends LiveProps {
  phase: WebinarStatus;
  /** Set when the person comes back from a session that has ended, by their own doing or not. */
  ended: "byMe" | "otherwise" | null;
  /** Who is or was there, for the host; undefined until that is known. */
  participants: Participant[] | undefined;
  isSignedIn: boolean;
  onRegistered(): Promise<void>;
}
