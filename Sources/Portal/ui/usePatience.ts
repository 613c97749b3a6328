import { useEffect, useState } from "react";

/** Whether something is known, or has been waited for long enough: what is shown before would move when it comes. */
export function usePatience(isKnown: boolean, milliseconds: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isKnown || isOver;
}
