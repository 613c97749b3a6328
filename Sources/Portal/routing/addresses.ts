/** The sign-in page, from which the person comes back to an address of the portal. */
export function signInFrom(address: string): string {
  return `/sign-in?next=${encodeURIComponent(address)}`;
}

/** Whether an address is that of a live screen, where a page holds a room. */
export function isLiveAddress(address: string): boolean {
  return /^\/webinars\/\d+\/live\/?(?:[?#]|$)/.test(address);
}

/** The address to come back to after the sign-in; one of another site than `origin` is refused. */
export function returnAddress(query: URLSearchParams, origin: string): string {
  const next = query.get("next") ?? "/";
  try {
    const url = new URL(next, origin);
    return url.origin === origin ? url.pathname + url.search : "/";
  } catch {
    return "/";
  }
}
