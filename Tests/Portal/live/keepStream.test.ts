import assert from "node:assert/strict";
import { test } from "node:test";
import { keepStream } from "../../../Sources/Portal/live/feed/keepStream";
import { FakeSurroundings } from "../support/FakeSurroundings";

/** A stream whose other end the test holds. */
function open(restsWhileHidden = false) {
  const page = new FakeSurroundings();
  const seen = { opened: 0, isOpen: false, states: [] as string[], report: (_: "event" | "failed") => {} };
  const stream = keepStream(
    {
      restsWhileHidden,
      onState: ({ at }) => seen.states.push(at),
      connect(report) {
        seen.opened += 1;
        seen.isOpen = true;
        seen.report = report;
        return () => {
          seen.isOpen = false;
        };
      },
    },
    page,
  );
  return { page, seen, stop: stream.stop, again: stream.again, soon: stream.soon };
}

test("an opening that brings no event in five seconds is given up and tried again", async () => {
  const { page, seen } = open();
  await page.pass(4999);
  assert.deepEqual(seen.states, []);
  await page.pass(1);
  assert.deepEqual(seen.states, ["pausing"]);
  assert.equal(seen.isOpen, false);
  await page.pass(1000);
  assert.equal(seen.opened, 2);
});

test("a stream over which nothing comes for a minute and a half is opened anew", async () => {
  const { page, seen } = open();
  seen.report("event");
  await page.pass(89_999);
  assert.equal(seen.opened, 1);
  await page.pass(1);
  assert.equal(seen.opened, 2);
  assert.equal(seen.isOpen, true);
});

test("each event starts the wait for silence anew", async () => {
  const { page, seen } = open();
  for (let minutes = 0; minutes < 10; minutes += 1) {
    seen.report("event");
    await page.pass(60_000);
  }
  assert.equal(seen.opened, 1);
});

test("who comes back to a page after half a minute of silence gets a new stream", async () => {
  const { page, seen } = open();
  seen.report("event");
  await page.isHiddenNow(true);
  await page.pass(30_001);
  assert.equal(seen.opened, 1);
  await page.isHiddenNow(false);
  assert.equal(seen.opened, 2);
});

test("who comes back sooner keeps the stream", async () => {
  const { page, seen } = open();
  seen.report("event");
  await page.isHiddenNow(true);
  await page.pass(30_000);
  await page.isHiddenNow(false);
  assert.equal(seen.opened, 1);
});

test("a page that has to spare connections closes its stream while it is hidden", async () => {
  const { page, seen } = open(true);
  seen.report("event");
  await page.isHiddenNow(true);
  assert.equal(seen.isOpen, false);
  await page.pass(600_000);
  assert.equal(seen.opened, 1);
  await page.isHiddenNow(false);
  assert.equal(seen.opened, 2);
});

test("the network's loss breaks the stream at once, its return opens it at once", async () => {
  const { page, seen } = open();
  seen.report("event");
  await page.happens("offline");
  assert.equal(seen.isOpen, false);
  await page.happens("online");
  assert.equal(seen.opened, 2);
});

test("what is stopped is closed and leaves nothing behind", async () => {
  const { page, seen, stop } = open();
  seen.report("event");
  stop();
  assert.equal(seen.isOpen, false);
  assert(page.isQuiet);
});

test("a stream that is to be of another kind is opened anew at once, whether it flows or is opening", () => {
  const { seen, again } = open();
  again();
  assert.deepEqual([seen.opened, seen.isOpen], [2, true]);
  seen.report("event");
  again();
  assert.deepEqual([seen.opened, seen.isOpen, seen.states[seen.states.length - 1]], [3, true, "opening"]);
});

test("a stream that is due is closed at once and opened within three seconds", async () => {
  const { page, seen, soon } = open();
  seen.report("event");
  soon();
  assert.equal(seen.isOpen, false);
  await page.pass(499);
  assert.equal(seen.opened, 1);
  await page.pass(2501);
  assert.deepEqual([seen.opened, seen.isOpen], [2, true]);
});

test("a stream that waits before its next opening goes on waiting", () => {
  const { seen, again } = open();
  seen.report("failed");
  again();
  assert.deepEqual([seen.opened, seen.states[seen.states.length - 1]], [1, "pausing"]);
});
