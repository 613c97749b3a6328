import { answerPage } from "./answerPage";
import { kindOf } from "./kindOf";
import { Shell } from "./Shell";

declare const self: ServiceWorkerGlobalScope;
/** Of this build: what its page is made of, and its assets. */
declare const BUILD: { version: string; assets: readonly string[] };

const shell = new Shell(BUILD.version, BUILD.assets);

// A new build is in force at once: its page names its own assets, and those of pages that are open stay on the server.
self.addEventListener("install", (event) => event.waitUntil(shell.fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(shell.removeOthers().then(() => self.clients.claim())));

// Whatever else a page was made of before this worker was there: its language, say.
self.addEventListener("message", (event) => {
  const { keep } = event.data as { keep: string[] };
  event.waitUntil(Promise.allSettled(keep.map((address) => shell.keep(address))));
});

self.addEventListener("fetch", (event) => {
  const kind = kindOf(event.request, self.location.origin);
  if (kind === "page") event.respondWith(answerPage(event.request, shell, (task) => event.waitUntil(task)));
  if (kind === "asset") event.respondWith(shell.asset(event.request));
});
