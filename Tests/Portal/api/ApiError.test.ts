import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, isMissing, isRefusal, refusalFrom } from "../../../Sources/Portal/api/client/ApiError";

test("a refusal of the product and one of HTTP have a code beside their text", () => {
  const product = refusalFrom(403, { error: "Live session is not active", code: "session_not_active" });
  assert(isRefusal(product, "session_not_found", "session_not_active"));
  assert.equal(product.message, "Live session is not active");
  const http = refusalFrom(404, { detail: "Not found.", code: "not_found" });
  assert(isRefusal(http, "not_found"));
  assert(isMissing(http));
});

test("a refusal without a code is no known one, whatever its words are", () => {
  assert(!isRefusal(refusalFrom(404, { error: "Live session not found" }), "session_not_found"));
});

test("field errors are kept by name", () => {
  const refusal = refusalFrom(400, { event: ["You are already registered for this webinar."], title: ["Too long.", "Odd."] });
  assert.deepEqual(refusal.fields, { event: "You are already registered for this webinar.", title: "Too long." });
  assert.equal(refusal.message, "You are already registered for this webinar.");
  assert.equal(refusal.code, undefined);
});

test("a field that is named as something of each object changes no object", () => {
  const refusal = refusalFrom(400, JSON.parse('{"__proto__":["one"],"constructor":["two"],"code":"odd"}'));
  assert.equal(refusal.fields["constructor"], "two");
  assert.equal(refusal.code, "odd");
  assert.equal(Object.getPrototypeOf(refusal.fields), Object.prototype);
  assert.equal({}.constructor, Object);
});

test("a body that is no JSON object leaves the status", () => {
  for (const body of [null, "away", 7]) assert.equal(refusalFrom(502, body).status, 502);
});

test("no answer, too many questions and a server's failure are worth trying again", () => {
  assert.deepEqual([0, 429, 500, 503].map((status) => new ApiError(status).isTemporary), [true, true, true, true]);
  assert.deepEqual([400, 401, 403, 404].map((status) => new ApiError(status).isTemporary), [false, false, false, false]);
});

test("what failed without an answer is no refusal", () => {
  assert(!isRefusal(new TypeError("Failed to fetch"), "unavailable"));
  assert(!isMissing(new TypeError("Failed to fetch")));
});
