import { useEffect, useState } from "react";
import { usePhase } from "../components/usePhase";
import { ChatMessage } from "../services/chatService";
import { liveSessionService, LiveStatus } from "../services/liveSessionService";
import { useLoad } from "../services/useLoad";
import { WebinarDetail, WebinarStatus } from "../services/webinarService";
import { LiveFeedMode } from "./LiveFeed";
import { useLiveFeed } from "./useLiveFeed";

interface SessionStatus {
  /** Live also outside the webinar's hours while the session runs; undefined until there is a webinar. */
  phase: WebinarStatus | undefined;
  /** The last status that the feed brought. */
  status: LiveStatus | undefined;
  /** Whether the session runs; undefined until that is known. */
  isActive: boolean | undefined;
  isTroubled: boolean;
}

/** What is known of a webinar's session, kept true as long as it matters. */
export function useSessionStatus(
  webinarId: number,
  webinar: WebinarDetail | undefined,
  screen: LiveFeedMode | null,
  onChat: (messages: ChatMessage[]) => void,
): SessionStatus {
  const byTheClock = usePhase(webinar);
  // A lesson may overrun: outside its hours the status is asked once, and followed if the session runs.
  const isOutsideHours = byTheClock !== undefined && byTheClock !== "live";
  const once = useLoad(isOutsideHours ? `status ${webinarId}` : null, () => liveSessionService.checkLiveStatus(webinarId));
  const [runs, setRuns] = useState(false);
  const phase = byTheClock && runs ? "live" : byTheClock;

  const isFollowed = screen === "room" || phase === "live";
  const { status, isTroubled } = useLiveFeed(webinarId, webinar && isFollowed ? screen : null, onChat);
  const isActive = status?.is_active ?? once.data?.is_active;
  useEffect(() => setRuns(isActive ?? false), [isActive]);

  return { phase, status, isActive, isTroubled };
}
