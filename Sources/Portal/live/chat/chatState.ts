import { ChatAction, ChatLine, chatLines } from "./chatLines";

export interface ChatState {
  lines: ChatLine[];
  /** False until the history is there: before that nothing can be told apart from what was already said. */
  isLoaded: boolean;
}

export const emptyChat: ChatState = { lines: [], isLoaded: false };

export function chatState(chat: ChatState, action: ChatAction): ChatState {
  const lines = chatLines(chat.lines, action);
  const isLoaded = chat.isLoaded || action.type === "received" || action.type === "history";
  return lines === chat.lines && isLoaded === chat.isLoaded ? chat : { lines, isLoaded };
}
