import assert from "node:assert/strict";
import { test } from "node:test";
import { exchange } from "../../../Sources/Portal/api/client/httpExchange";
import { askFirst } from "../../../Sources/Portal/api/client/firstAnswer";
import { firstQuestion } from "../../../Sources/Portal/app/firstQuestion";

/** Runs this in a browser's place; the requests that fetch was asked for. */
async function requestsOf(body: () => Promise<void>): Promise<string[]> {
  const { fetch } = globalThis;
  const requests: string[] = [];
  globalThis.fetch = async (path) => (requests.push(String(path)), new Response("{}"));
  Object.assign(globalThis, { window: {} });
  try {
    await body();
  } finally {
    globalThis.fetch = fetch;
    Reflect.deleteProperty(globalThis, "window");
  }
  return requests;
}

test("what was asked before the script came is not asked again, but once", async () => {
  const requests = await requestsOf(async () => {
    askFirst("/api/webinars/", "token");
    await exchange("GET", "/api/webinars/", { accessToken: "token" });
    await exchange("GET", "/api/webinars/", { accessToken: "token" });
  });
  assert.equal(requests.length, 2);
});

test("an answer to another question, or to another account, is left alone", async () => {
  const requests = await requestsOf(async () => {
    askFirst("/api/webinars/", "token");
    await exchange("GET", "/api/webinars/7/", { accessToken: "token" });
    await exchange("GET", "/api/webinars/");
    await exchange("POST", "/api/webinars/", { accessToken: "token" });
  });
  assert.equal(requests.length, 4);
});

test("the pages of webinars have a first question, others none", () => {
  assert.equal(firstQuestion("/"), "/api/webinars/?limit=100");
  assert.equal(firstQuestion("/webinars/7/live/"), "/api/webinars/7/");
  for (const path of ["/help", "/sign-in", "/webinars/new", "/none"]) assert.equal(firstQuestion(path), null);
});
