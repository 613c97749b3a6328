import { useEffect, useRef, useState } from "react";
import { ChatMessage } from "../../api/chatService";
import { Viewer } from "../../webinars";
import { KnownSession, withStatus } from "./KnownSession";
import { LiveFeedMode } from "./LiveFeed";
import { openLiveFeed } from "./openLiveFeed";

interface Followed {
  webinarId: number;
  /** Null follows nothing. */
  mode: LiveFeedMode | null;
  viewer: Viewer;
  isExpected: boolean;
  /** Both have to be stable functions. */
  onChat(messages: ChatMessage[]): void;
  onRefused(): void;
}

interface Feed {
  /** Undefined until the first answer. */
  session: KnownSession | undefined;
  participantCount: number | undefined;
  isTroubled: boolean;
}

export function useLiveFeed({ webinarId, mode, viewer, isExpected, onChat, onRefused }: Followed): Feed {
  const [session, setSession] = useState<KnownSession>();
  const [participantCount, setParticipantCount] = useState<number>();
  const [isTroubled, setTroubled] = useState(false);
  const expected = useRef(isExpected);
  useEffect(() => {
    expected.current = isExpected;
  }, [isExpected]);

  useEffect(() => {
    if (!mode) return undefined;
    const watch = { mode, viewer, isExpected: () => expected.current };
    return openLiveFeed(webinarId, watch, {
      onStatus: (status) => setSession((last) => withStatus(last, status)),
      onPresence: setParticipantCount,
      onTrouble: setTroubled,
      onChat,
      onRefused,
    });
  }, [webinarId, mode, viewer, onChat, onRefused]);

  return { session, participantCount, isTroubled };
}
