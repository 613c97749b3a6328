import { useEffect, useState } from "react";
import { ChatState } from "../chat/chatState";
import { newestLine, unreadLines } from "./unread";

/** How many lines have come that the person has not had before their eyes; what was written before they came is not new. */
export function useUnread({ lines, isLoaded }: ChatState, isShown: boolean, ownId: number | null): number {
  const [seen, setSeen] = useState<number | null>(null);
  const newest = newestLine(lines);

  useEffect(() => {
    if (isLoaded && (isShown || seen === null)) setSeen(newest);
  }, [isLoaded, isShown, seen, newest]);

  return seen === null || isShown ? 0 : unreadLines(lines, seen, ownId);
}
