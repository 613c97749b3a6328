import assert from "node:assert/strict";
import { test } from "node:test";
import { RoomInput } from "../../../Sources/Portal/live/room/state/RoomInput";
import { BrokenReason } from "../../../Sources/Portal/live/room/state/RoomState";
import { after, alive, entered, failed, joined, now, open, ticketed } from "../support/rooms";

const inside = [entered, alive, joined];

test("a room is made, comes alive, and is joined", () => {
  assert.equal(after([entered]).state.stage.name, "connecting");
  assert.deepEqual(after([entered]).done, ["open", "later"]);
  assert.equal(after([entered, alive]).state.stage.name, "alive");
  assert.equal(after(inside).state.stage.name, "joined");
  assert.deepEqual(after([...inside, { type: "closed" }]).done, ["close"]);
});

test("a room that nothing comes from is told as slow, one that asks the person is not", () => {
  const slow: RoomInput = { type: "slow" };
  assert.deepEqual(after([entered, slow]).state.notices, ["slow"]);
  assert.deepEqual(after([entered, alive, slow]).state.notices, ["slow"]);
  assert.deepEqual(after([...inside, slow]).state.notices, []);
  assert.deepEqual(after([entered, alive, { type: "prejoin" }, slow]).state.notices, []);
  const lobby = failed("conference.connectionError.membersOnly", { recoverable: true });
  assert.deepEqual(after([entered, alive, lobby, slow]).state.notices, []);
});

test("the sentences of camera and microphone come before joining and hold after it", () => {
  const devices: RoomInput[] = [{ type: "notice", notice: "microphone" }, { type: "notice", notice: "camera" }];
  assert.deepEqual(after([entered, alive, ...devices, joined]).state.notices, ["microphone", "camera"]);
  const slow = after([entered, { type: "slow" }, ...devices, joined]);
  assert.deepEqual(slow.state.notices, ["microphone", "camera"]);
  const dismissed = after([entered, ...devices, joined, { type: "dismissed", notice: "camera" }]);
  assert.deepEqual(dismissed.state.notices, ["microphone"]);
});

test("what is final breaks the room for its own reason, fatal or not by Jitsi's word, and takes the frame away", () => {
  const reasons: [string, BrokenReason][] = [
    ["conference.connectionError.notAllowed", "notAllowed"],
    ["conference.connectionError", "conference"],
    ["conference.connectionError.accessDenied", "accessDenied"],
    ["conference.max_users", "full"],
    ["connection.conferenceRequestFailed", "request"],
  ];
  for (const [name, reason] of reasons) {
    const { state, done } = after([entered, alive, failed(name, { isFatal: false })]);
    assert.equal(state.stage.name === "broken" && state.stage.reason, reason);
    assert.deepEqual(done, ["dispose"]);
  }
  assert.deepEqual(after([...inside, { type: "kicked" }]).done, ["dispose"]);
});

test("what comes late from a frame that is gone says nothing", () => {
  const broken = after([entered, failed("conference.max_users")]).state;
  const late = after([entered, failed("conference.max_users"), joined, { type: "closed" }, failed("conference.destroyed")]);
  assert.deepEqual([late.state, late.done], [broken, []]);
});

test("what Jitsi repairs by itself is shown, not hidden", () => {
  for (const name of ["connection.otherError", "connection.droppedError", "connection.serverError", "conference.focusLeft"]) {
    const { state, done } = after([...inside, failed(name)]);
    assert.equal(state.stage.name, "retrying");
    assert.deepEqual(done, []);
  }
  assert.equal(after([...inside, failed("connection.droppedError"), alive, joined]).state.stage.name, "joined");
});

test("an error that nobody knows is told over a room that goes on", () => {
  assert.deepEqual(after([...inside, failed("conference.new")]).state.notices, ["fatal"]);
  assert.deepEqual(after([...inside, failed("conference.new", { isFatal: false })]).state.notices, ["passing"]);
});

test("in the lobby one waits for an answer, or for the host", () => {
  const lobby = (params: unknown[]) => failed("conference.connectionError.membersOnly", { recoverable: true, params });
  assert.deepEqual(after([entered, alive, lobby([])]).state.stage, { name: "lobby", waitsForHost: false });
  assert.deepEqual(after([entered, alive, lobby(["lobby", true])]).state.stage, { name: "lobby", waitsForHost: true });
  assert.equal(after([entered, alive, lobby([]), { type: "prejoin" }]).state.stage.name, "lobby");
  assert.equal(after([entered, alive, lobby([]), { type: "prejoin" }, joined]).state.stage.name, "joined");
});

test("who knocks is on the host's list until answered, once", () => {
  const ravi = { id: "r", name: "Ravi" };
  const knocked: RoomInput[] = [{ type: "knocking", who: { id: "r", name: "" } }, { type: "knocking", who: ravi }];
  assert.deepEqual(after([...inside, ...knocked]).state.knocking, [ravi]);
  assert.deepEqual(after([...inside, ...knocked, { type: "notKnocking", id: "r" }]).state.knocking, []);
});

test("the meeting's end is said, and by whom", () => {
  const over = (message: string) => failed("conference.destroyed", { params: [message, null] });
  const terminated = after([...inside, over("The meeting has been terminated")]);
  assert.deepEqual([terminated.state.stage, terminated.done], [{ name: "ended", by: "somebody" }, ["dispose"]]);
  assert.deepEqual(after([...inside, over("Scheduled conference duration exceeded.")]).state.stage, { name: "ended", by: "time" });
  const mine = after([...inside, { type: "ending" }, over("The meeting has been terminated")]);
  assert.deepEqual(mine.state.stage, { name: "ended", by: "me" });
});

test("moving to a break-out room is not leaving; staying out without a word is, and the room is made anew", () => {
  const out: RoomInput = { type: "out" };
  const still: RoomInput = { type: "stillOut" };
  assert.deepEqual(after([...inside, out]).done, ["later"]);
  assert.deepEqual(after([...inside, out, joined, still]).done, []);
  assert.deepEqual(after([...inside, out, still]).done, ["open", "later"]);
  assert.deepEqual(after([...inside, out, still], ticketed).done, ["dispose", "join"]);
});

test("a tab of its own takes the room away here, until it is brought back", () => {
  const away = after([...inside, { type: "tabOpened" }]);
  assert.deepEqual([away.state.stage.name, away.done], ["elsewhere", ["dispose"]]);
  assert.deepEqual(after([...inside, { type: "tabOpened" }, { type: "retryPressed" }]).done, ["open", "later"]);
});

test("a room that was refused is asked for every 15 seconds for two minutes, while join lets in", () => {
  const refused = failed("conference.reservationError", { params: ["403", "The session has not started."] });
  const round: RoomInput[] = [refused, { type: "due" }, { type: "admitted", access: open, now }];
  const first = after([entered, refused]);
  assert.deepEqual(first.state.stage, { name: "opening", words: "The session has not started." });
  assert.deepEqual(first.actions, [{ do: "dispose" }, { do: "later", milliseconds: 15_000, input: { type: "due" } }]);
  assert.deepEqual(after([entered, refused, { type: "due" }]).done, ["join"]);
  assert.equal(after([entered, ...round]).state.stage.name, "connecting");
  const eight = Array.from({ length: 8 }, () => round).flat();
  const last = after([entered, ...eight, refused]).state.stage;
  assert.deepEqual(last, { name: "broken", reason: "reservation", words: "The session has not started." });
  assert.equal(after([entered, ...eight.slice(3), joined, refused]).state.stage.name, "opening");
});

test("who is not let in any more while the room is refused is told why", () => {
  const error = new Error("full");
  const away = after([entered, failed("conference.reservationError"), { type: "due" }, { type: "turnedAway", error, isTemporary: true }]);
  assert.deepEqual(away.state.stage, { name: "broken", reason: "notAdmitted", words: "", error });
});
