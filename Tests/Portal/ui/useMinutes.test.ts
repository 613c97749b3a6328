import assert from "node:assert/strict";
import { test } from "node:test";
import { untilTick } from "../../../Sources/Portal/ui/useMinutes";
import { minute, start } from "../support/samples";

test("a page ticks at full minutes", () => {
  assert.equal(untilTick(start + 12_345, null), minute - 12_345);
  assert.equal(untilTick(start, null), minute);
});

test("what is counted down to ticks by its own minutes, and by seconds in the last", () => {
  const target = start + 30_500;
  assert.equal(untilTick(target - 5 * minute - 200, target), 200);
  assert.equal(untilTick(target - 5 * minute, target), minute);
  assert.equal(untilTick(target - minute - 1, target), 1);
  assert.equal(untilTick(target - minute, target), 1000);
  assert.equal(untilTick(target - 1500, target), 500);
  assert.equal(untilTick(target - 1, target), 1);
  assert.equal(untilTick(start + minute + 1000, target), minute - 1000);
});
