import assert from "node:assert/strict";
import { test } from "node:test";
import { isOpenAfter } from "../../../Sources/Portal/live/room/state/isOpenAfter";

test("somebody is in the room once Jitsi says so, and not before its door", () => {
  assert.equal(isOpenAfter(false, { name: "connecting" }), false);
  assert.equal(isOpenAfter(false, { name: "lobby", waitsForHost: false }), false);
  assert.equal(isOpenAfter(false, { name: "joined" }), true);
});

test("who is taken back into it has not left", () => {
  assert.equal(isOpenAfter(true, { name: "connecting" }), true);
  assert.equal(isOpenAfter(true, { name: "retrying" }), true);
});

test("who is put out, or has it in another tab, is out of it here", () => {
  assert.equal(isOpenAfter(true, { name: "broken", reason: "kicked", words: "" }), false);
  assert.equal(isOpenAfter(true, { name: "ended", by: "somebody" }), false);
  assert.equal(isOpenAfter(true, { name: "elsewhere" }), false);
});
