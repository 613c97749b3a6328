import { RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ChatLine } from "./chatLines";
import { newestId, unseenAfter } from "./unseen";

interface Sticking {
  list: RefObject<HTMLDivElement>;
  /** How many lines came below what the reader sees. */
  unseen: number;
  toBottom(): void;
}

const nearBottom = 48;

/**
 * Keeps the newest line in sight unless the reader has scrolled up, and what the reader sees in its place when earlier
 * lines come above it: `pages` says how often some have.
 */
export function useStickToBottom(lines: readonly ChatLine[], pages: number): Sticking {
  const list = useRef<HTMLDivElement>(null);
  const isAtBottom = useRef(true);
  const belowTop = useRef(0);
  const knownPages = useRef(pages);
  const [seenId, setSeenId] = useState(0);
  const newest = newestId(lines);

  function toBottom(): void {
    const element = list.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    isAtBottom.current = true;
    setSeenId(newest);
  }

  useLayoutEffect(() => {
    const element = list.current;
    if (isAtBottom.current) toBottom();
    else if (element && pages !== knownPages.current) element.scrollTop = element.scrollHeight - belowTop.current;
    knownPages.current = pages;
    if (element) belowTop.current = element.scrollHeight - element.scrollTop;
    // Only lines that come or go move the list.
  }, [lines.length, newest, pages]);

  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const onScroll = () => {
      belowTop.current = element.scrollHeight - element.scrollTop;
      isAtBottom.current = belowTop.current - element.clientHeight < nearBottom;
      if (isAtBottom.current) setSeenId(newest);
    };
    element.addEventListener("scroll", onScroll, { passive: true });
    // A keyboard that opens on a phone makes the list lower.
    const resized = new ResizeObserver(() => {
      if (isAtBottom.current) element.scrollTop = element.scrollHeight;
    });
    resized.observe(element);
    return () => {
      element.removeEventListener("scroll", onScroll);
      resized.disconnect();
    };
  }, [newest]);

  return { list, unseen: unseenAfter(lines, seenId), toBottom };
}
