import { messagesAPage } from "../../api/bounds";
import type { ChatMessage } from "../../api/chatService";

/** How many answers of the API are asked for at most. */
const mostParts = 25;

/**
 * The chat from its first line on, part by part; a platform that knows no parts answers all at once.
 *
 * @param listAfter the next messages after an id, ascending
 */
export async function wholeChat(listAfter: (id: number) => Promise<ChatMessage[]>): Promise<{ messages: ChatMessage[]; isWhole: boolean }> {
  const messages: ChatMessage[] = [];
  for (let part = 0; part < mostParts; part += 1) {
    const last = messages[messages.length - 1]?.id ?? 0;
    const next = (await listAfter(last)).filter(({ id }) => id > last);
    messages.push(...next);
    if (next.length < messagesAPage) return { messages, isWhole: true };
  }
  return { messages, isWhole: false };
}
