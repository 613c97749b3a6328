import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../../Sources/Portal/api/client/ApiError";
import { pauseBeforeAsking, startPolling } from "../../../Sources/Portal/live/feed/startPolling";
import { FakeSurroundings } from "../support/FakeSurroundings";

function poll(whileHidden = false, page = new FakeSurroundings(0.5)) {
  const seen = { asked: 0, answers: [] as number[], troubles: [] as boolean[], isAway: false, isMistaken: false };
  const stop = startPolling(
    {
      milliseconds: () => 2000,
      whileHidden,
      ask: async () => {
        seen.asked += 1;
        if (seen.isAway) throw new ApiError(0);
        return seen.asked;
      },
      onAnswer(answer) {
        if (seen.isMistaken) throw new RangeError("Invalid time value");
        seen.answers.push(answer);
      },
      onTrouble: (isTroubled) => seen.troubles.push(isTroubled),
    },
    page,
  );
  return { page, seen, stop };
}

test("it asks at once, and again after each answer", async () => {
  const { page, seen } = poll();
  await page.pass(4000);
  assert.deepEqual(seen.answers, [1, 2, 3]);
});

test("one failure is no trouble, two in a row are, and an answer ends it", async () => {
  const { page, seen } = poll();
  await page.pass(0);
  seen.isAway = true;
  await page.pass(6000);
  assert.deepEqual(seen.troubles, [false, false, true]);
  seen.isAway = false;
  await page.happens("online");
  assert.equal(seen.troubles[3], false);
});

test("a mistake of the portal's is left on the console, and no trouble of the connection", async () => {
  const { page, seen, stop } = poll();
  const { error } = console;
  const noted: unknown[] = [];
  console.error = (mistake: unknown) => noted.push(mistake);
  seen.isMistaken = true;
  await page.pass(20_000);
  stop();
  console.error = error;
  assert(noted.length >= 2 && noted.every((mistake) => mistake instanceof RangeError));
  assert(!seen.troubles.includes(true));
});

test("a hidden page does not ask, and asks at once when it is shown", async () => {
  const page = new FakeSurroundings();
  await page.isHiddenNow(true);
  const { seen } = poll(false, page);
  await page.pass(60_000);
  assert.equal(seen.asked, 0);
  await page.isHiddenNow(false);
  assert.equal(seen.asked, 1);
});

test("what must go on while hidden goes on", async () => {
  const page = new FakeSurroundings();
  await page.isHiddenNow(true);
  const { seen } = poll(true, page);
  await page.pass(4000);
  assert.equal(seen.asked, 3);
});

test("an answer that comes after the end is dropped", async () => {
  const { page, seen, stop } = poll();
  stop();
  await page.pass(10_000);
  assert.deepEqual([seen.asked, seen.answers, seen.troubles], [1, [], []]);
  assert(page.isQuiet);
});

test("the pause doubles with each failure, up to 15 seconds, and differs from page to page", () => {
  assert.equal(pauseBeforeAsking(2000, 0, 0.9), 2000);
  assert.deepEqual([1, 2, 3, 9].map((failures) => pauseBeforeAsking(2000, failures, 0.5)), [4000, 8000, 15_000, 15_000]);
  assert.deepEqual([0, 1].map((chance) => pauseBeforeAsking(2000, 1, chance)), [3000, 5000]);
});

test("what is asked seldom is not asked more often after failures", () => {
  assert.equal(pauseBeforeAsking(30_000, 2, 0.5), 30_000);
});
