import assert from "node:assert/strict";
import { test } from "node:test";
import { foldedText } from "../../../Sources/Portal/live/chat/folding";

const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}`).join("\n");

test("a text of up to eight lines is shown whole", () => {
  assert.equal(foldedText(lines(1)), null);
  assert.equal(foldedText(lines(8)), null);
});

test("of a longer one the first eight are shown", () => {
  assert.equal(foldedText(lines(9)), lines(8));
  assert.equal(foldedText("\n".repeat(1000)), "\n".repeat(7));
});
