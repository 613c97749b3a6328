import { ChatMessage } from "../api/chatService";
import { WebinarDetail, WebinarStatus } from "../api/webinarService";
import { usePhase, Viewer } from "../webinars";
import { KnownSession } from "./feed/KnownSession";
import { LiveFeedMode } from "./feed/LiveFeed";
import { useLiveFeed } from "./feed/useLiveFeed";

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
