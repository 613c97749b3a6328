/** How a request is answered: `page` and `asset` also without a network, all else by the network alone. */
export type Kind = "page" | "asset" | "other";

interface Asked {
  method: string;
  mode: string;
  url: string;
}

/** What the site itself answers, and never from here: what is true only now. */
const live = /^\/(?:api|media|recordings|school)\//;
/** An address of a file. */
const file = /\.[a-z0-9]+$/;

/** Of a request by a page of this origin. */
export function kindOf({ method, mode, url }: Asked, origin: string): Kind {
  const address = new URL(url);
  if (method !== "GET" || address.origin !== origin || live.test(address.pathname)) return "other";
  if (address.pathname.startsWith("/assets/")) return "asset";
  return mode === "navigate" && !file.test(address.pathname) ? "page" : "other";
}
