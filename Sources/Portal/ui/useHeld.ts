import { useRef } from "react";

/** The value; while it is held, the last that it had before. */
export function useHeld<Value>(value: Value, isHeld: boolean): Value {
  const held = useRef(value);
  if (!isHeld) held.current = value;
  return held.current;
}
