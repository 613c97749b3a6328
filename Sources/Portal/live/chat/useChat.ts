import { useCallback, useReducer, useState } from "react";
import { ChatMessage, chatService } from "../../api/chatService";
import { serverNow } from "../../api/client/serverClock";
import { User } from "../../api/client/session";
import { ChatLine, chatLines } from "./chatLines";

export interface Chat {
  lines: ChatLine[];
  /** False until the history is there: before that nothing can be told apart from what was already said. */
  isLoaded: boolean;
  receive(messages: ChatMessage[]): void;
  send(text: string): void;
  sendAgain(line: ChatLine): void;
  discard(line: ChatLine): void;
}

let lineCount = 0;

/** The chat of a webinar for one person. Lines come in through `receive`, whatever the feed is. */
export function useChat(webinarId: number, user: User | null): Chat {
  const [lines, dispatch] = useReducer(chatLines, []);
  const [isLoaded, setLoaded] = useState(false);

  const receive = useCallback((messages: ChatMessage[]) => {
    dispatch({ type: "received", messages });
    setLoaded(true);
  }, []);

  async function post(key: string, text: string): Promise<void> {
    try {
      dispatch({ type: "accepted", key, message: await chatService.sendMessage(webinarId, text) });
    } catch {
      dispatch({ type: "failed", key });
    }
  }

  function send(text: string): void {
    if (!user) return;
    const key = `own${++lineCount}`;
    dispatch({ type: "sending", key, text, user, at: new Date(serverNow()).toISOString() });
    void post(key, text);
  }

  /** A message whose answer got lost may have arrived: it is looked for before it is sent again. */
  async function sendAgain(line: ChatLine): Promise<void> {
    dispatch({ type: "repeated", key: line.key });
    try {
      const newest = await chatService.listMessages(webinarId);
      receive(newest);
      const knownIds = new Set(lines.map((known) => known.id));
      const arrived = newest.some(
        (message) => message.user === line.userId && message.message === line.text && !knownIds.has(message.id),
      );
      if (!arrived) await post(line.key, line.text);
    } catch {
      dispatch({ type: "failed", key: line.key });
    }
  }

  return {
    lines,
    isLoaded,
    receive,
    send,
    sendAgain: (line) => void sendAgain(line),
    discard: (line) => dispatch({ type: "discarded", key: line.key }),
  };
}
