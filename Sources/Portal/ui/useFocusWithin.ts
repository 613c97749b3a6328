import { RefObject, useEffect, useRef } from "react";

/** Gives the focus to this element when what had it within is gone: a press must not leave a keyboard nowhere. */
export function useFocusWithin(element: RefObject<HTMLElement>): void {
  const isWithin = useRef(false);

  useEffect(() => {
    const note = ({ target }: Event) => {
      isWithin.current = target instanceof Node && element.current?.contains(target) === true;
    };
    document.addEventListener("focusin", note);
    document.addEventListener("pointerdown", note);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", note);
    };
  }, [element]);

  useEffect(() => {
    if (isWithin.current && document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  });
}
