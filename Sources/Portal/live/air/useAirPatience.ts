import { useEffect, useState } from "react";
import { useOnTheAir } from "../../api/onTheAir";

const patience = 1500;

/**
 * Whether it is known what is on the air, or has been waited for long enough: a list that is shown before would move when
 * it comes.
 */
export function useAirPatience(): boolean {
  const isKnown = useOnTheAir() !== undefined;
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isKnown || isOver;
}
