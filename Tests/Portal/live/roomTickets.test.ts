import assert from "node:assert/strict";
import { test } from "node:test";
import { RoomInput } from "../../../Sources/Portal/live/room/state/RoomInput";
import { after, alive, entered, failed, joined, now, open, ticketed } from "../support/rooms";

const minute = 60_000;
const inside = [entered, alive, joined];
const due: RoomInput = { type: "ticketDue" };
const muted = (isMuted: boolean): RoomInput => ({ type: "media", media: { isMuted } });
const fresh: RoomInput = { type: "admitted", access: { ...ticketed, jwt: "another" }, now };

test("a ticket is due ten minutes before its end, and one minute before it at last; a short one in proportion", () => {
  const times = (endsAt: number) => after([entered], { ...ticketed, endsAt }).actions.flatMap((action) =>
    action.do === "later" && action.input.type !== "slow" ? [[action.input.type, action.milliseconds]] : []);
  assert.deepEqual(times(now + 60 * minute), [["ticketDue", 50 * minute], ["ticketLast", 59 * minute]]);
  assert.deepEqual(times(now + 4 * minute), [["ticketDue", 3 * minute], ["ticketLast", 3.6 * minute]]);
  assert.deepEqual(times(now - 1), []);
  assert.deepEqual(times(now + 30 * 24 * 60 * minute), []);
  assert.deepEqual(after([entered]).done, ["open", "later"]);
});

test("the room is made anew when its owner neither speaks nor shares", () => {
  assert.deepEqual(after([...inside, due], ticketed).done, []);
  assert.deepEqual(after([...inside, due, muted(true)], ticketed).done, ["join"]);
  assert.deepEqual(after([...inside, muted(true), due], ticketed).done, ["join"]);
  assert.deepEqual(after([...inside, muted(true), { type: "media", media: { isSharing: true } }, due], ticketed).done, []);
});

test("at last it is made anew whatever they do", () => {
  assert.deepEqual(after([...inside, due, { type: "ticketLast" }], ticketed).done, ["join"]);
});

test("the room goes on until the fresh ticket is there, then opens as its owner was heard and seen", () => {
  const asked = after([...inside, muted(true), due], ticketed);
  assert.equal(asked.state.stage.name, "joined");
  const made = after([...inside, muted(true), due, fresh], ticketed);
  assert.deepEqual(made.done, ["open", "later", "later", "later"]);
  assert.equal(made.state.access.jwt, "another");
  assert.equal(made.state.media.isMuted, true);
});

test("who is inside stays while the server is away, and asks again", () => {
  const away = after([...inside, { type: "ticketLast" }, { type: "turnedAway", error: null, isTemporary: true }], ticketed);
  assert.deepEqual([away.state.stage.name, away.done], ["joined", ["later"]]);
  assert.deepEqual(after([...inside, { type: "ticketLast" }, { type: "turnedAway", error: null, isTemporary: true }, { type: "due" }], ticketed).done, ["join"]);
});

test("a ticket that ended while the device slept makes the room anew at once, another does not", () => {
  const woke = (at: number): RoomInput => ({ type: "woke", now: at });
  assert.deepEqual(after([...inside, woke(now + 61 * minute)], ticketed).done, ["join"]);
  assert.deepEqual(after([...inside, woke(now + 30 * minute)], ticketed).done, []);
  assert.deepEqual(after([...inside, woke(now + 61 * minute)]).done, []);
});

test("a ticket that came to its end before joining is changed once inside", () => {
  const watching = { ...ticketed, maySpeak: false };
  assert.deepEqual(after([entered, alive, { type: "ticketLast" }, joined], watching).done, ["join"]);
});

test("a ticket refused for its times is changed once, without a word", () => {
  const expired = failed("connection.passwordRequired", { message: "Not acceptable by exp (1764151200)" });
  const first = after([entered, expired], ticketed);
  assert.deepEqual([first.state.stage.name, first.done], ["connecting", ["dispose", "join"]]);
  const again = after([entered, expired, fresh, expired], ticketed);
  assert.deepEqual(again.state.stage, { name: "broken", reason: "ticketTimes", words: "Not acceptable by exp (1764151200)" });
  assert.equal(after([entered, expired, fresh, alive, joined, expired], ticketed).state.stage.name, "connecting");
});

test("a ticket refused for another cause, or missing, is told, and Jitsi's own dialog goes", () => {
  const refused = (message: string, recoverable: boolean) => after([entered, failed("connection.passwordRequired", { message, recoverable })], ticketed);
  const forged = refused("Invalid signature", false);
  assert.deepEqual(forged.state.stage, { name: "broken", reason: "ticketRefused", words: "Invalid signature" });
  assert.deepEqual(forged.done, ["dispose"]);
  const { stage } = after([entered, failed("connection.passwordRequired", { message: "token required", recoverable: true })]).state;
  assert.deepEqual(stage, { name: "broken", reason: "ticketMissing", words: "token required" });
});

test("a try again asks for a fresh ticket where there are tickets", () => {
  const broken = [entered, failed("conference.max_users"), { type: "retryPressed" } as const];
  assert.deepEqual(after(broken, ticketed).done, ["dispose", "join"]);
  assert.deepEqual(after(broken, open).done, ["open", "later"]);
});

test("the room's password is given by itself, and asked for once it proves wrong", () => {
  const asked: RoomInput = { type: "passwordAsked" };
  const known = { ...ticketed, password: "maths" };
  const error = failed("conference.passwordRequired", { recoverable: true });
  assert.deepEqual(after([entered, alive, error, asked], known).actions, [{ do: "givePassword", password: "maths" }]);
  assert.deepEqual(after([entered, alive, error, asked, error, asked], known).state.stage, { name: "password", isSent: false, isWrong: true });
  assert.deepEqual(after([entered, alive, error, asked]).state.stage, { name: "password", isSent: false, isWrong: false });
  const given: RoomInput = { type: "passwordGiven", password: "art" };
  assert.deepEqual(after([entered, alive, asked, given]).actions, [{ do: "givePassword", password: "art" }]);
  assert.equal(after([entered, alive, asked, given, joined]).state.stage.name, "joined");
});

test("the host's page tells the room of its password and its lobby, a student's does not", () => {
  const set = { ...ticketed, password: "maths", hasLobby: true };
  assert.deepEqual(after(inside, set, true).done, ["givePassword", "switchLobby"]);
  assert.deepEqual(after(inside, set).done, []);
});
