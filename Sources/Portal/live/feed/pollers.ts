import { ChatMessage, chatService } from "../../api/chatService";
import { serverNow } from "../../api/client/serverClock";
import { liveEventService } from "../../api/liveEventService";
import { liveSessionService } from "../../api/liveSessionService";
import { ChatCursor } from "./ChatCursor";
import { StartPoller } from "./choosePollers";
import { LiveFeedHandlers, Watch } from "./LiveFeed";
import { newMessages } from "./newMessages";
import { startPolling } from "./startPolling";

/**
 * The status comes from a cache, so asking is cheap: who waits for the start asks every second; once the session
 * runs, every two seconds will do.
 */
export function pollStatus(webinarId: number, watch: Watch, onStatus: LiveFeedHandlers["onStatus"]): StartPoller {
  return (onTrouble) => {
    let isActive = false;
    return startPolling({
      milliseconds: () => (isActive ? 2000 : watch.isExpected() ? 1000 : 30_000),
      whileHidden: watch.mode === "room",
      ask: () => liveSessionService.checkLiveStatus(webinarId),
      onAnswer(status) {
        isActive = status.is_active;
        onStatus(status);
      },
      onTrouble,
    });
  };
}

/** The messages are those after what the cursor has seen, or the newest. */
export function pollChat(
  webinarId: number,
  cursor: ChatCursor,
  onMessages: (messages: ChatMessage[], areNewest: boolean) => void,
): StartPoller {
  return (onTrouble) =>
    startPolling({
      milliseconds: () => 2500,
      whileHidden: true,
      async ask() {
        const seen = cursor.after;
        const messages = await newMessages((after) => chatService.listMessages(webinarId, { after }), seen);
        return { messages, areNewest: seen === undefined };
      },
      onAnswer({ messages, areNewest }) {
        cursor.saw(messages, serverNow());
        onMessages(messages, areNewest);
      },
      onTrouble,
    });
}

/**
 * Who is in the room and can only ask is there as long as the page says so; the host's other page looks from
 * outside. Without an answer nothing that matters is missing.
 */
export function pollPresence(webinarId: number, watch: Watch, onPresence: LiveFeedHandlers["onPresence"]): StartPoller {
  return () =>
    startPolling({
      milliseconds: () => 20_000,
      whileHidden: watch.mode === "room",
      ask: () => (watch.isInRoom ? countFromWithin(webinarId) : countFromOutside(webinarId)),
      onAnswer: onPresence,
    });
}

async function countFromWithin(webinarId: number): Promise<number> {
  return (await liveEventService.reportPresence(webinarId)).participant_count;
}

async function countFromOutside(webinarId: number): Promise<number> {
  return (await liveEventService.listParticipants(webinarId)).filter((one) => one.present).length;
}
