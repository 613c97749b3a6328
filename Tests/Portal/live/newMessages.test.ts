import assert from "node:assert/strict";
import { test } from "node:test";
import { newMessages } from "../../../Sources/Portal/live/feed/newMessages";
import { message } from "../support/samples";

/** A chat of so many messages, as the API pages it; what was asked for is noted. */
function chat(length: number) {
  const all = Array.from({ length }, (_, at) => message(at + 1, `Line ${at + 1}`));
  const asked: (number | undefined)[] = [];
  const list = async (after: number | undefined) => {
    asked.push(after);
    return after === undefined ? all.slice(-200) : all.filter(({ id }) => id > after).slice(0, 200);
  };
  return { all, asked, list };
}

test("without an id the newest page is all", async () => {
  const { asked, list } = chat(500);
  const messages = await newMessages(list, undefined);
  assert.deepEqual([messages.length, messages[0]?.id, asked], [200, 301, [undefined]]);
});

test("whoever was away for more than a page is given every message, in order", async () => {
  const { asked, list } = chat(500);
  const messages = await newMessages(list, 50);
  assert.deepEqual(messages.map(({ id }) => id), Array.from({ length: 450 }, (_, at) => at + 51));
  assert.deepEqual(asked, [50, 250, 450]);
});

test("a page that is not full is the last", async () => {
  const { asked, list } = chat(60);
  assert.equal((await newMessages(list, 50)).length, 10);
  assert.deepEqual(asked, [50]);
});

test("a platform that knows no id and gives all of them each time is asked no more than twice", async () => {
  const { all, asked } = chat(300);
  await newMessages(async (after) => {
    asked.push(after);
    return all;
  }, 50);
  assert.deepEqual(asked, [50, 300]);
});
