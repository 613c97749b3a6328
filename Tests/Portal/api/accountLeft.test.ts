import assert from "node:assert/strict";
import { test } from "node:test";
import { accountLeft } from "../../../Sources/Portal/api/client/accountLeft";
import { host, student } from "../support/samples";

test("an account that another takes the place of is left, and so is one that signs out", () => {
  assert.equal(accountLeft(null, host, student), host);
  assert.equal(accountLeft(null, host, null), host);
  assert.equal(accountLeft(host, null, student), host);
});

test("a new token changes no account, and who comes back has left nothing", () => {
  assert.equal(accountLeft(null, host, { ...host }), null);
  assert.equal(accountLeft(host, null, host), null);
  assert.equal(accountLeft(host, student, host), null);
});

test("where nobody was signed in, nobody has left", () => {
  assert.equal(accountLeft(null, null, student), null);
  assert.equal(accountLeft(null, null, null), null);
});
