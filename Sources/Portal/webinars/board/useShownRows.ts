import { useState } from "react";
import { Board } from "./useBoard";
import { PlacedWebinar } from "./webinarGroups";

interface Steps {
  first: number;
  further: number;
}

/** As many rows as were asked for; `hidden` is how many more there are, null where the server may have others. */
export function useShownRows(webinars: PlacedWebinar[], parts: Board["coming" | "past"], { first, further }: Steps) {
  const [most, setMost] = useState(first);
  const shown = webinars.slice(0, most);
  const left = webinars.length - shown.length;

  function showMore(): void {
    setMost(most + further);
    if (left < further && !parts.isWhole) void parts.more();
  }

  return { shown, hidden: parts.isWhole ? left : null, showMore };
}
