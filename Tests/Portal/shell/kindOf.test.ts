import assert from "node:assert/strict";
import { test } from "node:test";
import { isLiveAddress } from "../../../Sources/Portal/routing/addresses";
import { kindOf } from "../../../Sources/Portal/shell/kindOf";

const site = "https://live.example";
const kind = (path: string, mode = "navigate", method = "GET") => kindOf({ method, mode, url: new URL(path, site).href }, site);

test("pages are answered without a network, whatever their address", () => {
  for (const path of ["/", "/webinars/7", "/webinars/7/live", "/help/", "/?q=a.b", "/none"]) assert.equal(kind(path), "page");
});

test("assets are, however they are asked for", () => {
  for (const mode of ["no-cors", "cors", "navigate"]) assert.equal(kind("/assets/portal.ABC.js", mode), "asset");
});

test("what is true only now never is", () => {
  const paths = ["/api/webinars/", "/api/live/events/7/?ticket=x", "/media/a.png", "/recordings/a.webm?e=1", "/school/crest.svg", "/settings.json"];
  for (const path of paths) for (const mode of ["cors", "navigate"]) assert.equal(kind(path, mode), "other");
  assert.equal(kind("/", "cors"), "other");
  assert.equal(kind("/", "navigate", "POST"), "other");
  assert.equal(kind("https://jitsi.example/", "navigate"), "other");
});

test("a live screen is known by its address", () => {
  for (const address of ["/webinars/7/live", "/webinars/7/live/", "/webinars/7/live?x"]) assert(isLiveAddress(address));
  for (const address of ["/webinars/7", "/webinars/7/lively", "/live"]) assert(!isLiveAddress(address));
});
