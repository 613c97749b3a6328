import assert from "node:assert/strict";
import { test } from "node:test";
import { RoomInput } from "../../../Sources/Portal/live/room/state/RoomInput";
import { after, alive, entered, joined, now, open, ticketed } from "../support/rooms";

const inside = [entered, alive, joined];

function decided(isHost: boolean, hasLobby: boolean, isModerated: boolean): RoomInput {
  return { type: "decided", isHost, decisions: { hasLobby, isModerated } };
}

test("what a host decides while the room is open holds at once, each change once", () => {
  assert.deepEqual(after([...inside, decided(true, true, false)], open, true).actions, [{ do: "switchLobby", isOn: true }]);
  assert.deepEqual(after([...inside, decided(true, true, false), decided(true, true, false)], open, true).actions, []);
  assert.deepEqual(after([...inside, decided(true, false, true)], open, true).actions, [{ do: "moderate", isOn: true }, { do: "muteEveryone" }]);
  assert.deepEqual(after([...inside, decided(true, false, true), decided(true, false, false)], open, true).actions, [{ do: "moderate", isOn: false }]);
});

test("what was decided before the host came in is carried out once they are inside, and mutes nobody", () => {
  const { done } = after([entered, decided(true, true, true), alive, joined], open, true);
  assert.deepEqual(done, ["switchLobby", "moderate"]);
});

test("a student's page tells the room nothing", () => {
  assert.deepEqual(after([...inside, decided(false, true, true)]).done, []);
  assert.deepEqual(after([entered, decided(false, true, true), joined]).done, []);
});

test("who is made a host tells the room from the next change on", () => {
  assert.deepEqual(after([...inside, decided(true, false, false), decided(true, true, false)]).done, ["switchLobby"]);
});

test("other rights make the room anew once the fresh ticket is there, and nobody is in it twice", () => {
  const asked = after([...inside, { type: "rightsChanged" }], ticketed);
  assert.deepEqual([asked.done, asked.state.stage.name], [["join"], "joined"]);
  const again = after([...inside, { type: "rightsChanged" }, { type: "admitted", access: ticketed, now }], ticketed);
  assert.equal(again.done[0], "open");
});

test("without a ticket the fresh answer of join is waited for as well", () => {
  assert.deepEqual(after([...inside, { type: "rightsChanged" }]).done, ["join"]);
  assert.deepEqual(after([entered, alive, { type: "rightsChanged" }]).done, ["dispose", "join"]);
});

test("who may not speak any more comes back silent; who may now is not switched on", () => {
  const talking: RoomInput = { type: "media", media: { isMuted: false, isCameraOff: false } };
  const admitted = (maySpeak: boolean): RoomInput => ({ type: "admitted", access: { ...open, maySpeak }, now });
  const silent = { isMuted: true, isCameraOff: true, isSharing: false };
  assert.deepEqual(after([...inside, talking, { type: "rightsChanged" }, admitted(false)]).state.media, silent);
  assert.deepEqual(after([...inside, { type: "rightsChanged" }, admitted(true)], { ...open, maySpeak: false }).state.media, silent);
});

test("other rights change nothing for who is not in a room", () => {
  const kicked = after([...inside, { type: "kicked" }, { type: "rightsChanged" }]);
  assert.deepEqual([kicked.done, kicked.state.stage.name], [[], "broken"]);
});
