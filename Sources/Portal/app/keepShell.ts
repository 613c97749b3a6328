import { expectNewBuild } from "../routing/navigation";

/** Milliseconds between two looks for a new build. */
const pause = 15 * 60_000;

/** Lets the browser keep the portal, so that it opens without a network, and learn of a new build. */
export function keepShell(): void {
  if (!("serviceWorker" in navigator)) return;
  if (document.readyState === "complete") void register();
  else window.addEventListener("load", () => void register());
}

async function register(): Promise<void> {
  try {
    const hadOne = navigator.serviceWorker.controller !== null;
    await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
    if (hadOne) navigator.serviceWorker.addEventListener("controllerchange", expectNewBuild);
    const registration = await navigator.serviceWorker.ready;
    registration.active?.postMessage({ keep: assetsInUse() });
    lookForNewBuilds(registration);
  } catch {
    // A browser that keeps nothing shows the pages all the same.
  }
}

/** What this page is made of. */
function assetsInUse(): string[] {
  const addresses = performance.getEntriesByType("resource").map((entry) => new URL(entry.name));
  return addresses.filter((url) => url.origin === location.origin && url.pathname.startsWith("/assets/")).map((url) => url.pathname);
}

/** When the page is shown again, and now and then: a page may stay open for days. */
function lookForNewBuilds(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  const look = () => {
    if (document.hidden || Date.now() - looked < pause) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  };
  document.addEventListener("visibilitychange", look);
  setInterval(look, pause);
}
