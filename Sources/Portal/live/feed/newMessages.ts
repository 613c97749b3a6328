import { messagesAPage } from "../../api/bounds";
import { ChatMessage } from "../../api/chatService";

/** Asks for the messages after an id, or for the newest. */
type ListMessages = (after: number | undefined) => Promise<ChatMessage[]>;

/** All messages after an id, page by page; without one the newest page. */
export async function newMessages(list: ListMessages, after: number | undefined): Promise<ChatMessage[]> {
  const messages = await list(after);
  const last = messages[messages.length - 1];
  if (after === undefined || !last || messages.length < messagesAPage) return messages;
  // A platform that knows no `after` gives all of them each time.
  if (last.id <= after) return messages;
  return [...messages, ...(await newMessages(list, last.id))];
}
