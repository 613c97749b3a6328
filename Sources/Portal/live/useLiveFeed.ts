import { useEffect, useState } from "react";
import { ChatMessage } from "../services/chatService";
import { LiveStatus } from "../services/liveSessionService";
import { LiveFeedMode } from "./LiveFeed";
import { openPollingFeed } from "./pollingFeed";

interface Feed {
  /** Undefined until the first answer. */
  status: LiveStatus | undefined;
  isTroubled: boolean;
}

/** Follows a webinar while `mode` is set. `onChat` has to be a stable function. */
export function useLiveFeed(
  webinarId: number,
  mode: LiveFeedMode | null,
  onChat: (messages: ChatMessage[]) => void,
): Feed {
  const [status, setStatus] = useState<LiveStatus>();
  const [isTroubled, setTroubled] = useState(false);

  useEffect(() => {
    if (!mode) return undefined;
    // Active again and again is no news, and need not draw the page anew.
    const onStatus = (next: LiveStatus) => setStatus((last) => (last?.is_active && next.is_active ? last : next));
    return openPollingFeed(webinarId, mode, { onStatus, onChat, onTrouble: setTroubled });
  }, [webinarId, mode, onChat]);

  return { status, isTroubled };
}
