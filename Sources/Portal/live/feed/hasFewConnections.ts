/**
 * Whether this page came over HTTP/1.1, as behind some schools' proxies: a browser opens six connections to a site
 * then, for all its tabs, and each stream takes one of them.
 */
export function hasFewConnections(): boolean {
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return !["h2", "h3"].includes(page?.nextHopProtocol ?? "");
}
