import assert from "node:assert/strict";
import { test } from "node:test";
import { firstOpening, nextStreamState, pauseAfter, StreamInput } from "../../../Sources/Portal/live/feed/streamState";

function after(...inputs: StreamInput[]) {
  return inputs.reduce(nextStreamState, firstOpening);
}

test("the first event of an opening makes it flow", () => {
  assert.deepEqual(after("event"), { at: "flowing", failures: 0, isLate: false });
});

test("a stream that breaks is opened anew before the page asks", () => {
  assert.deepEqual(after("event", "failed"), { at: "pausing", failures: 0, isLate: false });
  assert.deepEqual(after("event", "failed", "pauseOver"), { at: "opening", failures: 0, isLate: false });
});

test("an opening that fails makes the page ask until a stream flows", () => {
  assert.deepEqual(after("failed"), { at: "pausing", failures: 1, isLate: true });
  assert.equal(after("failed", "pauseOver").isLate, true);
  assert.equal(after("failed", "pauseOver", "failed").failures, 2);
  assert.deepEqual(after("failed", "pauseOver", "event"), { at: "flowing", failures: 0, isLate: false });
});

test("a hidden page's stream rests until the page is shown", () => {
  assert.equal(after("event", "hidden").at, "resting");
  assert.equal(after("event", "hidden", "pauseOver").at, "resting");
  assert.equal(after("event", "hidden", "failed").at, "resting");
  assert.equal(after("event", "hidden", "back").at, "opening");
});

test("who is back waits no longer, and counts no old failures", () => {
  assert.deepEqual(after("failed", "pauseOver", "failed", "back"), { at: "opening", failures: 0, isLate: true });
});

test("a flowing stream is not disturbed by the page being shown", () => {
  assert.equal(after("event", "back").at, "flowing");
});

test("silence opens a flowing stream anew, and only that", () => {
  assert.deepEqual(after("event", "silent"), firstOpening);
  assert.equal(after("failed", "silent").at, "pausing");
});

test("a flowing stream that is due is opened anew after the pause of one that broke, and only that", () => {
  assert.deepEqual(after("event", "due"), { at: "pausing", failures: 0, isLate: false });
  assert.equal(after("event", "due", "pauseOver").at, "opening");
  assert.equal(after("due").at, "opening");
  assert.equal(after("failed", "due").isLate, true);
  assert.equal(after("event", "hidden", "due").at, "resting");
});

test("the pause lies between half a second and three after a stream that flowed", () => {
  assert.equal(pauseAfter(0, 0), 500);
  assert.equal(pauseAfter(0, 1), 3000);
});

test("the pause doubles with each failure, up to a minute", () => {
  assert.deepEqual([1, 2, 3, 4, 5, 9].map((failures) => pauseAfter(failures, 1)), [6000, 12_000, 24_000, 48_000, 60_000, 60_000]);
});
