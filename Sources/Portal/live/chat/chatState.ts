import { messagesAPage } from "../../api/bounds";
import { ChatAction, ChatLine, chatLines } from "./chatLines";

export interface ChatState {
  lines: ChatLine[];
  /** How many pages of what was written before are here: 0 until the first is. */
  pages: number;
  /** Whether something older may be there. */
  hasEarlier: boolean;
  /** What stands on top of the chat; null for nothing. */
  notice: string | null;
  /** Whether a host has taken this person's right to write. */
  isMuted: boolean;
  /** A line that was not taken, for the field again; null for none. */
  returned: string | null;
  /** When this person may write again, who wrote too much; 0 where they may. */
  closedUntil: number;
}

export const emptyChat: ChatState = {
  lines: [], pages: 0, hasEarlier: false, notice: null, isMuted: false, returned: null, closedUntil: 0,
};

/** Whether the history is there: before that nothing can be told apart from what was already said. */
export function isLoaded({ pages }: ChatState): boolean {
  return pages > 0;
}

export function chatState(chat: ChatState, action: ChatAction): ChatState {
  const lines = chatLines(chat.lines, action);
  const next = lines === chat.lines ? chat : { ...chat, lines };
  switch (action.type) {
    case "received":
    case "history":
      if (chat.pages > 0 && action.type === "received") return next;
      return { ...next, pages: Math.max(chat.pages, 1), hasEarlier: isFull(action.messages) || chat.hasEarlier };
    case "earlier":
      // A platform that knows no `before` gives the newest again.
      return { ...next, pages: chat.pages + 1, hasEarlier: isFull(action.messages) && lines !== chat.lines };
    case "notice":
      return action.text === chat.notice ? chat : { ...chat, notice: action.text };
    case "muted":
      return action.isMuted === chat.isMuted ? chat : { ...chat, isMuted: action.isMuted };
    case "slowed":
      return { ...next, returned: textOf(chat, action.key), closedUntil: action.until };
    case "silenced":
      return { ...next, returned: textOf(chat, action.key), isMuted: true };
    case "taken":
      return chat.returned === null ? chat : { ...chat, returned: null };
    default:
      return next;
  }
}

function isFull(messages: readonly unknown[]): boolean {
  return messages.length >= messagesAPage;
}

/** Of a line that is on its way, behind what has come back already. */
function textOf({ lines, returned }: ChatState, key: string): string | null {
  const text = lines.find((line) => line.key === key && line.id === null)?.text;
  return text === undefined ? returned : withReturned(returned ?? "", text);
}

/** What was written since, behind what has come back. */
export function withReturned(returned: string, written: string): string {
  return [returned, written].filter((text) => text.trim() !== "").join("\n");
}
