import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../../Sources/Portal/api/client/ApiError";
import { errorFrom, exchange, readJson } from "../../../Sources/Portal/api/client/httpExchange";

/** What a request fails with when fetch throws this. */
async function failureOf(thrown: unknown): Promise<unknown> {
  const { fetch } = globalThis;
  globalThis.fetch = async () => Promise.reject(thrown);
  try {
    return await caught(exchange("GET", "/api/webinars/"));
  } finally {
    globalThis.fetch = fetch;
  }
}

async function caught(task: Promise<unknown>): Promise<unknown> {
  try {
    return await task;
  } catch (error) {
    return error;
  }
}

const statusOf = (error: unknown) => (error instanceof ApiError ? error.status : error);

test("what the network does not bring is an answer that did not come", async () => {
  assert.equal(statusOf(await failureOf(new TypeError("Failed to fetch"))), 0);
  assert.equal(statusOf(await failureOf(new DOMException("aborted", "AbortError"))), 0);
});

test("any other failure stays what it is", async () => {
  const mistake = new RangeError("Invalid time value");
  assert.equal(await failureOf(mistake), mistake);
  const circle: { self?: unknown } = {};
  circle.self = circle;
  assert(!((await caught(exchange("POST", "/api/webinars/", { body: circle }))) instanceof ApiError));
});

test("an answer that is no JSON came from somebody on the way", async () => {
  assert.equal(statusOf(await caught(readJson(new Response("<html>Please pay</html>")))), 502);
  assert.deepEqual(await readJson(new Response('{"title":"Op\\u0007tics"}')), { title: "Optics" });
});

test("a refusal is one whatever its body is", async () => {
  assert.equal((await errorFrom(new Response("away", { status: 503 }))).status, 503);
  assert.equal((await errorFrom(new Response('{"detail":"Not\\u0000 found.","code":"not_found"}', { status: 404 }))).message, "Not found.");
});
