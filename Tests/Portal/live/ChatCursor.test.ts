import assert from "node:assert/strict";
import { test } from "node:test";
import { ChatCursor } from "../../../Sources/Portal/live/feed/ChatCursor";
import { message } from "../support/samples";

const writtenAt = Date.parse("2026-11-26T10:05:00Z");
const seconds = 1000;

test("without a message everything is asked for", () => {
  const cursor = new ChatCursor();
  cursor.saw([], writtenAt);
  assert.equal(cursor.after, undefined);
});

test("a message younger than ten seconds is asked for again, because a lower id may still appear", () => {
  const cursor = new ChatCursor();
  cursor.saw([message(5, "one")], writtenAt + 10 * seconds);
  assert.equal(cursor.after, undefined);
  cursor.saw([message(5, "one")], writtenAt + 11 * seconds);
  assert.equal(cursor.after, 5);
});

test("a late lower id does not move the cursor back", () => {
  const cursor = new ChatCursor();
  cursor.saw([message(5, "one")], writtenAt + 60 * seconds);
  cursor.saw([message(4, "late")], writtenAt + 61 * seconds);
  assert.equal(cursor.after, 5);
});
