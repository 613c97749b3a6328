import assert from "node:assert/strict";
import { test } from "node:test";
import { refusalFrom } from "../../../Sources/Portal/api/client/ApiError";
import { readMessage } from "../../../Sources/Portal/api/reading/readMessage";
import { ChatAction, ChatLine } from "../../../Sources/Portal/live/chat/chatLines";
import { chatState, emptyChat, withReturned } from "../../../Sources/Portal/live/chat/chatState";
import { mayRemove } from "../../../Sources/Portal/live/chat/lineRights";
import { newestId, unseenAfter } from "../../../Sources/Portal/live/chat/unseen";
import { host, message, minute, student } from "../support/samples";

const after = (...actions: ChatAction[]) => actions.reduce(chatState, emptyChat);
const page = (first: number, length: number) => Array.from({ length }, (_, at) => message(first + at, `Line ${first + at}`));
const sending = (key: string, text: string): ChatAction => ({ type: "sending", key, text, user: student, name: "Ravi Das", at: "2026-11-26T10:06:00Z" });

test("a full page means that there may be earlier messages, until a page is not full", () => {
  assert.equal(after({ type: "received", messages: page(1, 199) }).hasEarlier, false);
  const newest = after({ type: "received", messages: page(301, 200) });
  assert.deepEqual([newest.hasEarlier, newest.pages], [true, 1]);
  const more = chatState(newest, { type: "earlier", messages: page(101, 200) });
  assert.deepEqual([more.hasEarlier, more.pages, more.lines.length, more.lines[0]?.id], [true, 2, 400, 101]);
  const all = chatState(more, { type: "earlier", messages: page(1, 100) });
  assert.deepEqual([all.hasEarlier, all.pages, all.lines.length, all.lines[0]?.id], [false, 3, 500, 1]);
});

test("what follows is no page of history, however much it is", () => {
  const chat = after({ type: "received", messages: page(1, 3) }, { type: "received", messages: page(4, 250) });
  assert.deepEqual([chat.hasEarlier, chat.pages], [false, 1]);
});

test("a platform that knows no `before` and gives the newest again is not asked for ever", () => {
  const newest = after({ type: "received", messages: page(301, 200) });
  assert.equal(chatState(newest, { type: "earlier", messages: page(301, 200) }).hasEarlier, false);
});

test("a line of who wrote too much comes back, and says until when", () => {
  const chat = after(sending("a", "One more"), { type: "slowed", key: "a", until: 5000 });
  assert.deepEqual([chat.lines, chat.returned, chat.closedUntil], [[], "One more", 5000]);
  assert.equal(chatState(chat, { type: "taken" }).returned, null);
});

test("lines that come back together keep their order", () => {
  const chat = after(sending("a", "One"), sending("b", "Two"), { type: "slowed", key: "a", until: 1 }, { type: "slowed", key: "b", until: 2 });
  assert.deepEqual([chat.lines, chat.returned], [[], "One\nTwo"]);
  assert.equal(withReturned("One", "  "), "One");
  assert.equal(withReturned("One", "Three"), "One\nThree");
});

test("a line that arrived all the same does not come back", () => {
  const own = message(8, "Hello", { user: student.id });
  const chat = after(sending("a", "Hello"), { type: "received", messages: [own] }, { type: "slowed", key: "a", until: 1 });
  assert.equal(chat.returned, null);
});

test("a refused line tells who is muted, and an event takes it back", () => {
  const chat = after(sending("a", "Psst"), { type: "silenced", key: "a" });
  assert.deepEqual([chat.isMuted, chat.returned, chat.lines], [true, "Psst", []]);
  assert.equal(chatState(chat, { type: "muted", isMuted: false }).isMuted, false);
});

test("a notice stands until it is taken away, and is drawn once", () => {
  const chat = after({ type: "notice", text: "Books away" });
  assert.equal(chat.notice, "Books away");
  assert.equal(chatState(chat, { type: "notice", text: "Books away" }), chat);
  assert.equal(chatState(chat, { type: "notice", text: null }).notice, null);
});

test("earlier lines and lines that go are not news", () => {
  const lines = (...ids: (number | null)[]) => ids.map((id) => ({ id })) as ChatLine[];
  assert.equal(newestId(lines(3, 7, null)), 7);
  assert.equal(newestId([]), 0);
  assert.equal(unseenAfter(lines(1, 2, 3, 7, 8, null), 7), 1);
  assert.equal(unseenAfter(lines(1, 2, 8), 7), 1);
});

test("hosts remove any line that the server has, authors their own for five minutes", () => {
  const at = Date.parse("2026-11-26T10:05:00Z");
  const line: ChatLine = { key: "m8", id: 8, userId: student.id, name: "", picture: null, text: "x", createdAt: "2026-11-26T10:05:00Z", state: "sent" };
  const may = (userId: number | null, isHost: boolean, now: number, change: Partial<ChatLine> = {}) => mayRemove({ ...line, ...change }, { userId, isHost, now });
  assert.equal(may(host.id, true, at + 60 * minute), true);
  assert.equal(may(student.id, false, at + 5 * minute - 1), true);
  assert.equal(may(student.id, false, at + 5 * minute), false);
  assert.equal(may(9, false, at), false);
  assert.equal(may(null, false, at), false);
  assert.equal(may(host.id, true, at, { id: null }), false);
  assert.equal(may(student.id, false, at, { createdAt: null }), false);
});

test("a message of a platform that tells no name has the login, and no picture", () => {
  const { user_name, user_picture_url } = readMessage({ id: 1, user_username: "ravi" });
  assert.deepEqual([user_name, user_picture_url], ["ravi", null]);
  const named = readMessage({ id: 1, user_username: "ravi", user_name: "Ravi Das", user_picture_url: "/media/r.png" });
  assert.deepEqual([named.user_name, named.user_picture_url], ["Ravi Das", "/media/r.png"]);
});

test("a refusal says how long to wait", () => {
  assert.equal(refusalFrom(429, { detail: "x", code: "throttled" }, 17).retryAfter, 17);
  assert.equal(refusalFrom(429, null, 17).retryAfter, 17);
  assert.equal(refusalFrom(403, { error: "x" }).retryAfter, undefined);
});
