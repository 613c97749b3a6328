import { RefObject, useEffect, useRef, useState } from "react";
import { useMedia } from "../../ui/useMedia";

/** The room's is the hosts' alone. */
export type PanelTab = "chat" | "people" | "room";

/** How the panel stands: always beside the room, beside it when opened, or over it when pulled up. */
export type PanelShape = "beside" | "column" | "sheet";

export interface Panel {
  tab: PanelTab;
  choose(tab: PanelTab): void;
  shape: PanelShape;
  /** Whether the person has opened it, where it is not always there. */
  isOpen: boolean;
  /** Whether it is before their eyes. */
  isShown: boolean;
  open(tab?: PanelTab): void;
  close(): void;
  /** What opens it, and has the focus again when it closes. */
  button: RefObject<HTMLButtonElement>;
  /** The panel's own element. */
  element: RefObject<HTMLElement>;
}

const mark = "panel";

/** The side panel: what it shows, and whether it is open. Escape and the device's way back close it. */
export function usePanel(): Panel {
  const isWide = useMedia("(min-width: 900px)");
  const isLow = useMedia("(min-width: 560px) and (max-height: 540px)");
  const [tab, setTab] = useState<PanelTab>("chat");
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const element = useRef<HTMLElement>(null);
  const shape = isWide ? "beside" : isLow ? "column" : "sheet";

  function open(which: PanelTab = tab): void {
    setTab(which);
    if (isOpen) return;
    setOpen(true);
    // A place of its own in the browser's history: the way back closes the panel, not the room.
    history.pushState(mark, "");
  }

  function close(): void {
    if (history.state === mark) history.back();
    else setOpen(false);
  }

  useEffect(() => {
    if (!isOpen) return undefined;
    element.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    const shut = () => setOpen(false);
    window.addEventListener("popstate", shut);
    return () => {
      window.removeEventListener("popstate", shut);
      // Hidden elements lose the focus to the page's body.
      if (element.current?.contains(document.activeElement) || document.activeElement === document.body) button.current?.focus();
    };
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]")) close();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOpen]);

  return { tab, choose: setTab, shape, isOpen, isShown: shape === "beside" || isOpen, open, close, button, element };
}
