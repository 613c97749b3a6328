import assert from "node:assert/strict";
import { test } from "node:test";
import { clockDifference } from "../../../Sources/Portal/api/client/serverClock";
import { isExpiring } from "../../../Sources/Portal/api/client/tokenExpiry";

const now = 1_000_000_000;

function token(claims: unknown): string {
  const part = btoa(JSON.stringify(claims)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return `e30.${part}.signature`;
}

test("a token is renewed in the last half minute before its end", () => {
  assert.equal(isExpiring(token({ exp: (now + 30_000) / 1000 }), now), false);
  assert.equal(isExpiring(token({ exp: (now + 29_000) / 1000 }), now), true);
  assert.equal(isExpiring(token({ exp: (now - 1000) / 1000 }), now), true);
});

test("a token in the URL's alphabet is read", () => {
  assert.equal(isExpiring(token({ name: "???>>>", exp: 1 }), now), true);
});

test("a token that cannot be read is left to the server to judge", () => {
  for (const text of ["", "opaque", "a.%.c", token({}), token({ exp: "soon" })]) assert.equal(isExpiring(text, now), false);
});

test("a device whose clock is wrong learns by how much", () => {
  const server = "Thu, 26 Nov 2026 10:00:00 GMT";
  const moment = Date.parse(server);
  assert.equal(clockDifference(server, moment - 3_600_000), 3_600_000);
  assert.equal(clockDifference(server, moment + 60_000), -60_000);
});

test("a difference of less than two seconds is none, because the header counts in seconds", () => {
  const server = "Thu, 26 Nov 2026 10:00:00 GMT";
  assert.equal(clockDifference(server, Date.parse(server) + 1999), 0);
});

test("a header that is missing or odd teaches nothing", () => {
  assert.equal(clockDifference(null, now), undefined);
  assert.equal(clockDifference("yesterday", now), undefined);
});
