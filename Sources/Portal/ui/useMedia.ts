import { useEffect, useState } from "react";

/** Whether this media query holds, kept true. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);

  useEffect(() => {
    const list = matchMedia(query);
    const judge = () => setHolds(list.matches);
    judge();
    list.addEventListener("change", judge);
    return () => list.removeEventListener("change", judge);
  }, [query]);

  return holds;
}
