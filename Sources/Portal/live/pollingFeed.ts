import { chatService, messagesAPage } from "../services/chatService";
import { liveSessionService } from "../services/liveSessionService";
import { ChatCursor } from "./ChatCursor";
import { LiveFeedHandlers, OpenLiveFeed } from "./LiveFeed";
import { startPolling } from "./startPolling";

/** A feed that asks: the status every 2 s, the chat every 2.5 s. */
export const openPollingFeed: OpenLiveFeed = (webinarId, mode, handlers) => {
  const inRoom = mode === "room";
  const troubled = { status: false, chat: false };
  const report = (source: keyof typeof troubled) => (isTroubled: boolean) => {
    troubled[source] = isTroubled;
    handlers.onTrouble(troubled.status || troubled.chat);
  };

  const stopStatus = startPolling({
    everyMilliseconds: 2000,
    whileHidden: inRoom,
    ask: async () => handlers.onStatus(await liveSessionService.checkLiveStatus(webinarId)),
    onTrouble: report("status"),
  });
  if (!inRoom) return stopStatus;

  const stopChat = startPolling({
    everyMilliseconds: 2500,
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
