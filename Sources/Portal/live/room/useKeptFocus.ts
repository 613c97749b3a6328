import { RefObject, useEffect, useRef } from "react";

/** Gives the focus to this element when what was pressed in it is gone; returns what to tell each press. */
export function useKeptFocus(element: RefObject<HTMLElement>): () => void {
  const wasPressed = useRef(false);
  useEffect(() => {
    if (wasPressed.current && document.activeElement === document.body) element.current?.focus();
    wasPressed.current = false;
  });
  return () => {
    wasPressed.current = true;
  };
}
