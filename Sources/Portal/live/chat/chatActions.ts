import { chatService } from "../../api/chatService";
import { noteOwnFault } from "../../api/client/ownFault";
import { serverNow } from "../../api/client/serverClock";
import { User } from "../../api/client/session";
import { ChatAction, ChatLine, hasArrived } from "./chatLines";

export interface ChatActions {
  send(text: string): void;
  sendAgain(line: ChatLine): void;
  discard(line: ChatLine): void;
}

interface ChatOf {
  webinarId: number;
  user: User | null;
  /** The lines as they are at that moment. */
  lines(): ChatLine[];
  take(action: ChatAction): void;
}

let lineCount = 0;

/** What a person does in a webinar's chat. */
export function chatActions({ webinarId, user, lines, take }: ChatOf): ChatActions {
  async function post(key: string, text: string): Promise<void> {
    try {
      take({ type: "accepted", key, message: await chatService.sendMessage(webinarId, text) });
    } catch (error) {
      noteOwnFault(error);
      take({ type: "failed", key });
    }
  }

  function send(text: string): void {
    if (!user) return;
    lineCount += 1;
    const key = `own${lineCount}`;
    take({ type: "sending", key, text, user, at: new Date(serverNow()).toISOString() });
    void post(key, text);
  }

  /** A message whose answer got lost may have arrived: it is looked for before it is sent again. */
  async function sendAgain(line: ChatLine): Promise<void> {
    take({ type: "repeated", key: line.key });
    try {
      const known = lines();
      const newest = await chatService.listMessages(webinarId);
      take({ type: "received", messages: newest });
      if (!hasArrived(line, newest, known)) await post(line.key, line.text);
    } catch (error) {
      noteOwnFault(error);
      take({ type: "failed", key: line.key });
    }
  }

  return {
    send,
    sendAgain: (line) => void sendAgain(line),
    discard: (line) => take({ type: "discarded", key: line.key }),
  };
}
