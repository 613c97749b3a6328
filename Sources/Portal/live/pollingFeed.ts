import { chatService, messagesAPage } from "../services/chatService";
import { liveSessionService } from "../services/liveSessionService";
import { ChatCursor } from "./ChatCursor";
import { LiveFeedHandlers, OpenLiveFeed } from "./LiveFeed";
import { startPolling } from "./startPolling";

/**
 * A feed that asks. The status comes from a cache, so asking is cheap: who waits for the start asks every second; once
 * the session runs, every two seconds will do.
 */
export const openPollingFeed: OpenLiveFeed = (webinarId, mode, handlers) => {
  const inRoom = mode === "room";
  const troubled = { status: false, chat: false };
  const report = (source: keyof typeof troubled) => (isTroubled: boolean) => {
    troubled[source] = isTroubled;
    handlers.onTrouble(troubled.status || troubled.chat);
  };

  let isActive = false;
  const stopStatus = startPolling({
    milliseconds: () => (isActive ? 2000 : 1000),
    whileHidden: inRoom,
    async ask() {
      const status = await liveSessionService.checkLiveStatus(webinarId);
      isActive = status.is_active;
      handlers.onStatus(status);
    },
    onTrouble: report("status"),
  });
  if (!inRoom) return stopStatus;

  const stopChat = startPolling({
    milliseconds: () => 2500,
    whileHidden: true,
    ask: newMessages(webinarId, handlers),
    onTrouble: report("chat"),
  });
  return () => {
    stopStatus();
    stopChat();
  };
};

function newMessages(webinarId: number, handlers: LiveFeedHandlers): () => Promise<void> {
  const cursor = new ChatCursor();
  return async () => {
    let after = cursor.after;
    for (;;) {
      const messages = await chatService.listMessages(webinarId, after);
      cursor.saw(messages);
      handlers.onChat(messages);
      const last = messages[messages.length - 1];
      if (after === undefined || !last || messages.length < messagesAPage) return;
      after = last.id;
    }
  };
}
