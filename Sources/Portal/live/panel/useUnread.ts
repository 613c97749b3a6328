import { useEffect, useState } from "react";
import { ChatState, isLoaded } from "../chat/chatState";
import { newestLine, unreadLines } from "./unread";

/** How many lines have come that the person has not had before their eyes; what was written before they came is not new. */
export function useUnread(chat: ChatState, isShown: boolean, ownId: number | null): number {
  const [seen, setSeen] = useState<number | null>(null);
  const { lines } = chat;
  const newest = newestLine(lines);
  const isKnown = isLoaded(chat);

  useEffect(() => {
    if (isKnown && (isShown || seen === null)) setSeen(newest);
  }, [isKnown, isShown, seen, newest]);

  return seen === null || isShown ? 0 : unreadLines(lines, seen, ownId);
}
