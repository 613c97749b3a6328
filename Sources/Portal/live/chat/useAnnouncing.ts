import { useEffect, useState } from "react";

const settlingTime = 500;

/**
 * Whether new lines are read out. What was written before comes into the log first, each page of it: the live region is
 * switched on when that stands there.
 */
export function useAnnouncing(pages: number): "polite" | "off" {
  const [announcedPages, setAnnouncedPages] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setAnnouncedPages(pages), settlingTime);
    return () => clearTimeout(timer);
  }, [pages]);
  return pages > 0 && pages === announcedPages ? "polite" : "off";
}
