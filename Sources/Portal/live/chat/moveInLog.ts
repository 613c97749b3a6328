import { KeyboardEvent } from "react";

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/** Leads from one line's menu to another's by the arrows, so that Tab does not stop at each line. */
export function moveInLog(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const menus = Array.from(event.currentTarget.querySelectorAll<HTMLElement>(".line-menu > button"));
  const at = menus.findIndex((menu) => menu === event.target);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  menus[Math.max(0, Math.min(menus.length - 1, at + step))]?.focus();
}
