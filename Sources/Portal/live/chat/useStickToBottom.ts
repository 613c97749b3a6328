import { RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

interface Sticking {
  list: RefObject<HTMLDivElement>;
  /** How many lines came below what the reader sees. */
  unseen: number;
  toBottom(): void;
}

const nearBottom = 48;

/** Keeps the newest line in sight unless the reader has scrolled up. */
export function useStickToBottom(lineCount: number): Sticking {
  const list = useRef<HTMLDivElement>(null);
  const isAtBottom = useRef(true);
  const [seen, setSeen] = useState(0);

  function toBottom(): void {
    const element = list.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    isAtBottom.current = true;
    setSeen(lineCount);
  }

  useLayoutEffect(() => {
    if (isAtBottom.current) toBottom();
    // Only a new line moves the list.
  }, [lineCount]);

  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const onScroll = () => {
      isAtBottom.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearBottom;
      if (isAtBottom.current) setSeen(lineCount);
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
  }, [lineCount]);

  return { list, unseen: Math.max(0, lineCount - seen), toBottom };
}
