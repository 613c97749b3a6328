import { useEffect } from "react";
import { besideKeyboard } from "./visibleHeight";

/** Keeps the screen within what a phone's keyboard leaves in sight, also where the browser does not do so itself. */
export function useVisibleHeight(): void {
  useEffect(() => {
    const part = window.visualViewport;
    if (!part) return undefined;
    const { style } = document.documentElement;

    function forget(): void {
      style.removeProperty("--visible-height");
      style.removeProperty("--visible-top");
    }

    function judge(): void {
      const left = part && besideKeyboard(part, window.innerHeight);
      if (!left) return forget();
      style.setProperty("--visible-height", `${left.height}px`);
      style.setProperty("--visible-top", `${left.top}px`);
    }

    judge();
    part.addEventListener("resize", judge);
    part.addEventListener("scroll", judge);
    return () => {
      part.removeEventListener("resize", judge);
      part.removeEventListener("scroll", judge);
      forget();
    };
  }, []);
}
