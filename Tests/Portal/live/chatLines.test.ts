import assert from "node:assert/strict";
import { test } from "node:test";
import { ChatAction, chatLines, hasArrived } from "../../../Sources/Portal/live/chat/chatLines";
import { chatState, emptyChat, isLoaded } from "../../../Sources/Portal/live/chat/chatState";
import { host, message, student } from "../support/samples";

function after(...actions: ChatAction[]) {
  return actions.reduce(chatLines, []);
}

const sending = (key: string, text: string): ChatAction => ({ type: "sending", key, text, user: student, name: "Ravi Das", at: "2026-11-26T10:06:00Z" });
const own = (id: number, text: string) => message(id, text, { user: student.id, user_username: student.username });
const shown = (...actions: ChatAction[]) => after(...actions).map(({ text, state }) => `${text}: ${state}`);

test("lines stand in the order of their ids, each once", () => {
  const received: ChatAction = { type: "received", messages: [message(3, "three"), message(1, "one"), message(3, "three")] };
  assert.deepEqual(after(received, { type: "received", messages: [message(2, "two")] }).map(({ id }) => id), [1, 2, 3]);
});

test("what is known already changes nothing, so that nothing is drawn anew", () => {
  const lines = after({ type: "received", messages: [message(1, "one")] });
  assert.equal(chatLines(lines, { type: "received", messages: [message(1, "one")] }), lines);
});

test("one's own line stands at the end while it is on its way", () => {
  assert.deepEqual(shown(sending("a", "Hello"), { type: "received", messages: [message(9, "Welcome")] }), ["Welcome: sent", "Hello: sending"]);
});

test("an accepted line keeps its key and takes its place by id", () => {
  const lines = after(sending("a", "Hello"), { type: "received", messages: [message(9, "Welcome")] }, { type: "accepted", key: "a", message: own(8, "Hello") });
  assert.deepEqual(lines.map(({ key, id }) => [key, id]), [["a", 8], ["m9", 9]]);
});

test("a line that the feed brings before the answer stands there once", () => {
  const lines = after(sending("a", "Hello"), { type: "received", messages: [own(8, "Hello")] }, { type: "accepted", key: "a", message: own(8, "Hello") });
  assert.deepEqual(lines.map(({ key, id, state }) => [key, id, state]), [["a", 8, "sent"]]);
});

test("the same words sent twice stay two lines, whichever answer comes first", () => {
  const lines = after(
    sending("a", "Hello"),
    sending("b", "Hello"),
    { type: "received", messages: [own(8, "Hello"), own(9, "Hello")] },
    { type: "accepted", key: "a", message: own(9, "Hello") },
    { type: "accepted", key: "b", message: own(8, "Hello") },
  );
  assert.deepEqual(lines.map(({ id }) => id), [8, 9]);
});

test("an answer is not lost where the feed gave the line another id", () => {
  const lines = after(
    sending("a", "Hello"),
    { type: "received", messages: [own(9, "Hello")] },
    { type: "accepted", key: "a", message: own(8, "Hello") },
  );
  assert.deepEqual(lines.map(({ id }) => id), [8, 9]);
});

test("another's same words are another's", () => {
  assert.equal(after(sending("a", "Hello"), { type: "received", messages: [message(8, "Hello", { user: host.id })] }).length, 2);
});

test("a failed line can be sent again or discarded, one that has arrived cannot", () => {
  assert.deepEqual(shown(sending("a", "Hello"), { type: "failed", key: "a" }), ["Hello: failed"]);
  assert.deepEqual(shown(sending("a", "Hello"), { type: "failed", key: "a" }, { type: "repeated", key: "a" }), ["Hello: sending"]);
  assert.deepEqual(shown(sending("a", "Hello"), { type: "failed", key: "a" }, { type: "discarded", key: "a" }), []);
  const arrived: ChatAction[] = [sending("a", "Hello"), { type: "accepted", key: "a", message: own(8, "Hello") }];
  assert.deepEqual(shown(...arrived, { type: "failed", key: "a" }, { type: "discarded", key: "a" }), ["Hello: sent"]);
});

test("a line whose answer got lost is found among the newest, an older one with the same words is not taken for it", () => {
  const known = after({ type: "received", messages: [own(7, "Hello")] }, sending("a", "Hello"), { type: "failed", key: "a" });
  const line = known[1];
  assert(line);
  assert.equal(hasArrived(line, [own(7, "Hello"), own(8, "Hello")], known), true);
  assert.equal(hasArrived(line, [own(7, "Hello"), message(8, "Hello")], known), false);
});

test("a line that was removed is gone, one's own on the way stays, and an unknown id changes nothing", () => {
  const lines = after({ type: "received", messages: [message(1, "one"), message(2, "two")] }, sending("a", "Hello"));
  assert.deepEqual(chatLines(lines, { type: "removed", id: 1 }).map(({ text }) => text), ["two", "Hello"]);
  assert.equal(chatLines(lines, { type: "removed", id: 9 }), lines);
});

test("a history that is fetched afresh takes away what it no longer holds, and nothing older than it tells", () => {
  const known: ChatAction = { type: "received", messages: [1, 2, 3, 4].map((id) => message(id, `${id}`)) };
  const history = (...ids: number[]): ChatAction => ({ type: "history", messages: ids.map((id) => message(id, `${id}`)) });
  assert.deepEqual(after(known, sending("a", "Hello"), history(2, 4, 5)).map(({ id }) => id), [1, 2, 4, 5, null]);
  assert.deepEqual(after(known, history()), []);
});

test("a chat is loaded with its first history, also an empty one", () => {
  assert.equal(isLoaded(chatState(emptyChat, sending("a", "Hello"))), false);
  const loaded = chatState(emptyChat, { type: "received", messages: [] });
  assert.equal(isLoaded(loaded), true);
  assert.equal(chatState(loaded, { type: "received", messages: [] }), loaded);
});
