import assert from "node:assert/strict";
import { test } from "node:test";
import { Breakouts, evenly, SessionRoom, undivided } from "../../../Sources/Portal/live/breakouts/breakouts";
import { goingWords, readGoing } from "../../../Sources/Portal/live/breakouts/goingWords";
import { readRooms } from "../../../Sources/Portal/live/breakouts/readRooms";
import { RoomInput } from "../../../Sources/Portal/live/room/state/RoomInput";
import { after, alive, entered, joined, ticketed } from "../support/rooms";

function room(id: string, people: readonly string[] = [], isMain = false): SessionRoom {
  const all = people.map((name) => ({ id: name, jid: `${name}@meet`, name, isHost: name.startsWith("host") }));
  return { id, jid: `${id}@rooms`, name: id, isMain, people: all };
}

const main = room("main", ["host", "me"], true);
const rooms: RoomInput = { type: "rooms", rooms: [main, room("r1"), room("r2")], ownId: "me" };
const inside = [entered, alive, joined, rooms];
const sent = (sender: string, to = "r2"): RoomInput => ({ type: "sent", sender, room: to });

function divided(...all: SessionRoom[]): Breakouts {
  return { ...undivided, rooms: all, ownId: "host" };
}

function sizes(breakouts: Breakouts): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { room: { id } } of evenly(breakouts)) counted[id] = (counted[id] ?? 0) + 1;
  return counted;
}

test("five people in four rooms leave none empty, and hosts stay", () => {
  const people = ["host", "host2", "a", "b", "c", "d", "e"];
  assert.deepEqual(sizes(divided(room("main", people, true), room("1"), room("2"), room("3"), room("4"))), { 1: 2, 2: 1, 3: 1, 4: 1 });
});

test("who is in a room already counts, and stays there", () => {
  assert.deepEqual(sizes(divided(room("main", ["a", "b"], true), room("1", ["x", "y"]), room("2"))), { 2: 2 });
});

test("without rooms nobody is sent", () => {
  assert.deepEqual(evenly(divided(room("main", ["a"], true))), []);
});

test("who is sent is told where, then where they are; the way back leads to the session's own room", () => {
  assert.deepEqual(after([...inside, sent("host")]).state.breakouts.going, { to: "r2" });
  const moving = after([...inside, sent("host"), { type: "out" }]);
  assert.deepEqual(moving.state.breakouts.going, { to: "r2" });
  const there = after([...inside, sent("host"), { type: "out" }, { type: "joined", breakout: "r2" }]);
  assert.deepEqual([there.state.breakouts.here, there.state.breakouts.going], ["r2", null]);
  const back = after([...inside, { type: "out" }, { type: "joined", breakout: "r2" }, { type: "out" }, joined]);
  assert.deepEqual([back.state.breakouts.here, back.state.breakouts.going], [null, null]);
});

test("only hosts send, and only to rooms that there are", () => {
  assert.equal(after([...inside, sent("me")]).state.breakouts.going, null);
  assert.equal(after([...inside, sent("stranger")]).state.breakouts.going, null);
  assert.equal(after([...inside, sent("host", "elsewhere")]).state.breakouts.going, null);
});

test("who was told and is not sent is told so no longer", () => {
  assert.deepEqual(after([...inside, sent("host")]).done, ["later"]);
  assert.equal(after([...inside, sent("host"), { type: "notSent" }]).state.breakouts.going, null);
  assert.deepEqual(after([...inside, sent("host"), { type: "out" }, { type: "notSent" }]).state.breakouts.going, { to: "r2" });
});

test("who moves without a word goes to another room; where there is none it is a room that was lost", () => {
  assert.deepEqual(after([...inside, { type: "out" }]).state.breakouts.going, { to: null });
  assert.equal(after([entered, alive, joined, { type: "out" }]).state.breakouts.going, null);
});

test("who does not arrive is brought back into the session's own room", () => {
  const lost = after([...inside, { type: "out" }, { type: "stillOut" }]);
  assert.equal(lost.state.stage.name, "connecting");
  assert.equal(lost.state.breakouts, undivided);
});

test("a ticket is not changed in a break-out room, from where a new entry would lead away", () => {
  const quiet: RoomInput = { type: "media", media: { isMuted: true } };
  const there = [...inside, quiet, { type: "joined", breakout: "r1" }, { type: "ticketDue" }] as const;
  assert.deepEqual(after(there, ticketed).done, []);
  assert.deepEqual(after([...there, joined], ticketed).done, ["join"]);
});

test("what hosts decide is not told to a break-out room", () => {
  const access = { ...ticketed, password: "maths" };
  assert.deepEqual(after([entered, alive, { type: "joined", breakout: "r1" }], access, true).done, []);
  assert.deepEqual(after([entered, alive, joined], access, true).done, ["givePassword"]);
});

test("rooms are read as Jitsi tells them, the session's own first", () => {
  const told = readRooms({
    rooms: {
      b1: { id: "b1", jid: "b1@breakout", name: "Room 1", participants: { "b1@breakout/0a": { jid: "x@meet/1", displayName: "Asha", role: "moderator" } } },
      optics: { id: "optics", jid: "optics@conference", isMainRoom: true, participants: {} },
    },
  });
  assert.deepEqual(told.map(({ id, isMain }) => [id, isMain]), [["optics", true], ["b1", false]]);
  assert.deepEqual(told[1]?.people, [{ id: "0a", jid: "x@meet/1", name: "Asha", isHost: true }]);
  assert.deepEqual(readRooms({}), []);
  assert.deepEqual(readRooms({ rooms: { b1: null } })[0]?.people, []);
});

test("a word of where somebody goes is read in either form, and nothing else is one", () => {
  const event = { senderInfo: { id: "host" }, eventData: { name: "endpoint-text-message", text: goingWords("r2") } };
  assert.deepEqual(readGoing(event), { sender: "host", room: "r2" });
  assert.deepEqual(readGoing({ data: event }), { sender: "host", room: "r2" });
  for (const text of ["", "{", "7", "null", JSON.stringify({ webinarLive: "going" }), JSON.stringify({ room: "r2" })]) {
    assert.equal(readGoing({ ...event, eventData: { text } }), null);
  }
  assert.equal(readGoing(undefined), null);
});
