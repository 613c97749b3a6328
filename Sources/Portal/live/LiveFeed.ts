import { ChatMessage } from "../services/chatService";
import { LiveStatus } from "../services/liveSessionService";

export interface LiveFeedHandlers {
  onStatus(status: LiveStatus): void;
  /** Messages in the order of their ids; the same message may come more than once. */
  onChat(messages: ChatMessage[]): void;
  /** Whether what the page shows may be out of date, because the server has not answered of late. */
  onTrouble(isTroubled: boolean): void;
}

/** `details` follows the status; `room` follows the chat too, and goes on while the page is hidden. */
export type LiveFeedMode = "details" | "room";

/** Keeps a page true about one webinar until the returned function is called. */
export type OpenLiveFeed = (webinarId: number, mode: LiveFeedMode, handlers: LiveFeedHandlers) => () => void;
