import { usePhase } from "../components/usePhase";
import { ChatMessage } from "../services/chatService";
import { Viewer } from "../services/viewer";
import { WebinarDetail, WebinarStatus } from "../services/webinarService";
import { KnownSession } from "./KnownSession";
import { LiveFeedMode } from "./LiveFeed";
import { useLiveFeed } from "./useLiveFeed";

interface Followed {
  webinarId: number;
  webinar: WebinarDetail | undefined;
  viewer: Viewer;
  /** Null follows nothing. */
  screen: LiveFeedMode | null;
  /** Both have to be stable functions. */
  onChat(messages: ChatMessage[]): void;
  onRefused(): void;
}

interface SessionStatus {
  /** Live also outside the webinar's hours while the session runs; undefined until there is a webinar. */
  phase: WebinarStatus | undefined;
  /** Undefined until that is known. */
  session: KnownSession | undefined;
  participantCount: number | undefined;
  isTroubled: boolean;
}

/** What is known of a webinar's session, kept true as long as the page is open. */
export function useSessionStatus({ webinarId, webinar, viewer, screen, onChat, onRefused }: Followed): SessionStatus {
  const byTheClock = usePhase(webinar);
  const feed = useLiveFeed({
    webinarId,
    mode: webinar ? screen : null,
    viewer,
    isExpected: byTheClock === "live",
    onChat,
    onRefused,
  });
  const phase = byTheClock && feed.session?.isActive ? "live" : byTheClock;
  return { phase, ...feed };
}
