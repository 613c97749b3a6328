import assert from "node:assert/strict";
import { test } from "node:test";
import { chatLines } from "../../../Sources/Portal/live/chat/chatLines";
import { newestLine, unreadLines } from "../../../Sources/Portal/live/panel/unread";
import { besideKeyboard } from "../../../Sources/Portal/live/panel/visibleHeight";
import { after, entered, joined } from "../support/rooms";
import { host, message, student } from "../support/samples";

const lines = chatLines([], {
  type: "received",
  messages: [message(3, "Welcome"), message(4, "Hello", { user: student.id }), message(9, "Let us begin")],
});

test("unread is what others wrote after the last line that was seen", () => {
  assert.equal(newestLine(lines), 9);
  assert.equal(unreadLines(lines, 9, student.id), 0);
  assert.equal(unreadLines(lines, 3, student.id), 1);
  assert.equal(unreadLines(lines, 0, null), 3);
});

test("one's own line that is still on its way is no news", () => {
  const sending = chatLines(lines, { type: "sending", key: "own1", text: "Yes", user: student, name: "Student", at: "2026-11-26T10:06:00Z" });
  assert.equal(newestLine(sending), 9);
  assert.equal(unreadLines(sending, 9, host.id), 0);
});

test("a keyboard that lies over the page leaves a part of it, also where the browser has moved that down", () => {
  assert.deepEqual(besideKeyboard({ height: 300.4, offsetTop: 40, scale: 1 }, 640), { height: 300, top: 40 });
});

test("a page that is seen whole, or zoomed in by its reader, is left as it is", () => {
  assert.equal(besideKeyboard({ height: 640, offsetTop: 0, scale: 1 }, 640), null);
  assert.equal(besideKeyboard({ height: 320, offsetTop: 90, scale: 2 }, 640), null);
});

const asha = { id: "a1", name: "Asha Rao" };
const ravi = { id: "r1", name: "Ravi Kumar" };
const hand = (who: typeof asha, isRaised: boolean) => ({ type: "hand", who, isRaised }) as const;

test("hands stand in the order in which they were raised, each once", () => {
  const { state } = after([entered, joined, hand(ravi, true), hand(asha, true), hand(ravi, true)]);
  assert.deepEqual(state.hands, [ravi, asha]);
});

test("a hand goes when it is taken down, and all go with the room's frame", () => {
  assert.deepEqual(after([entered, joined, hand(ravi, true), hand(asha, true), hand(ravi, false)]).state.hands, [asha]);
  assert.deepEqual(after([entered, joined, hand(ravi, true), { type: "kicked" }]).state.hands, []);
});
