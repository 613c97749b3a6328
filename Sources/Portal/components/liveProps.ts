import { Viewer } from "../services/viewer";
import { WebinarDetail, WebinarStatus } from "../services/webinarService";

/** What the details page and the live screen both know about a webinar's session, and what they can do. */
export interface LiveProps {
  webinar: WebinarDetail;
  viewer: Viewer;
  /** Whether the host has started; undefined until that is known. */
  isActive: boolean | undefined;
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
  /** Set when the person comes back from a session that has ended. */
  ended: "byHost" | "byMe" | null;
  isSignedIn: boolean;
  onRegistered(): Promise<void>;
}
