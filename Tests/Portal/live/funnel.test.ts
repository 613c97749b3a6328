import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../../Sources/Portal/api/client/ApiError";
import { Progress } from "../../../Sources/Portal/api/funnelService";
import { keepTelling } from "../../../Sources/Portal/live/funnel/keepTelling";
import { progressIn } from "../../../Sources/Portal/live/funnel/progressIn";
import { roomProgress } from "../../../Sources/Portal/live/funnel/roomProgress";
import { atFirst, PortalInput, portalState } from "../../../Sources/Portal/live/portal/portalState";
import { RoomInput } from "../../../Sources/Portal/live/room/state/RoomInput";
import { FakeSurroundings } from "../support/FakeSurroundings";
import { after, alive, entered, failed, joined, open } from "../support/rooms";

function words({ step, failed: why }: Progress): string {
  return why ? `${step}: ${why}` : step;
}

function inRoom(...inputs: RoomInput[]): string {
  return words(roomProgress(after([entered, ...inputs]).state));
}

test("a room brings its person from the ticket to sound and picture", () => {
  assert.equal(inRoom(), "ticket");
  assert.equal(inRoom(alive), "script");
  assert.equal(inRoom(alive, joined), "media");
});

test("what stops somebody in a room has a reason of its own", () => {
  assert.equal(inRoom({ type: "failed", reason: "scriptBlocked" }), "script: script_blocked");
  assert.equal(inRoom({ type: "failed", reason: "mistake" }), "script: page_failed");
  assert.equal(inRoom({ type: "slow" }), "room: room_slow");
  assert.equal(inRoom(alive, { type: "notice", notice: "unsupported" }), "room: browser_unsupported");
  assert.equal(inRoom(alive, failed("conference.connectionError.membersOnly")), "room: lobby_waiting");
  assert.equal(inRoom(alive, failed("conference.connectionError.membersOnly", { params: [null, true] })), "room: host_awaited");
  assert.equal(inRoom(alive, failed("conference.passwordRequired")), "room: password_asked");
  assert.equal(inRoom(alive, failed("connection.passwordRequired", { message: "token required" })), "ticket: ticket_refused");
  assert.equal(inRoom(alive, failed("conference.reservationError")), "room: room_refused");
  assert.equal(inRoom(alive, failed("connection.conferenceRequestFailed")), "room: room_unreachable");
  assert.equal(inRoom(alive, failed("conference.max_users")), "room: full");
  assert.equal(inRoom(alive, failed("conference.connectionError.accessDenied")), "room: refused_at_door");
  assert.equal(inRoom(alive, failed("conference.connectionError.notAllowed")), "room: not_allowed");
  assert.equal(inRoom(alive, joined, { type: "kicked" }), "room: removed");
  assert.equal(inRoom(alive, joined, failed("conference.destroyed")), "room: ended");
  assert.equal(inRoom(alive, joined, failed("connection.droppedError")), "room: connection_lost");
});

test("a microphone and a camera matter once somebody is in, and until they say that they know", () => {
  const noMicrophone: RoomInput = { type: "notice", notice: "microphone" };
  assert.equal(inRoom(alive, noMicrophone), "script");
  assert.equal(inRoom(alive, noMicrophone, joined), "media: microphone_denied");
  assert.equal(inRoom(alive, joined, { type: "notice", notice: "camera" }), "media: camera_denied");
  assert.equal(inRoom(alive, joined, { type: "notice", notice: "connection" }), "media: media_blocked");
  assert.equal(inRoom(alive, joined, noMicrophone, { type: "dismissed", notice: "microphone" }), "media");
});

test("who only watches needs neither", () => {
  const watching = { ...open, maySpeak: false };
  const inside = (notice: "camera" | "connection") => words(roomProgress(after([entered, alive, joined, { type: "notice", notice }], watching).state));
  assert.equal(inside("camera"), "media");
  assert.equal(inside("connection"), "media: media_blocked");
});

test("before the room a refusal stops somebody, and a stream that does not pass", () => {
  const way = { room: null, roomProgress: null, liveSessionError: null, isPolling: false };
  const refused = (status: number, code?: string) => words(progressIn({ ...way, liveSessionError: new ApiError(status, { code }) }));
  assert.equal(words(progressIn(way)), "stream");
  assert.equal(words(progressIn({ ...way, isPolling: true })), "stream: stream_blocked");
  assert.equal(refused(403, "session_full"), "ticket: full");
  assert.equal(refused(503, "unavailable"), "ticket: entry_failed");
  assert.equal(refused(403, "session_not_active"), "stream");
  assert.equal(words(progressIn({ ...way, room: open })), "ticket");
});

const blocked: PortalInput = { type: "roomProgress", progress: { step: "script", failed: "script_blocked" } };

function page(...inputs: PortalInput[]) {
  return [{ type: "asked" } as const, { type: "letIn", room: open } as const, ...inputs].reduce(portalState, atFirst);
}

test("help is for what stops the person when it comes", () => {
  assert.deepEqual(page(blocked, { type: "helped" }).help, { step: "script", failed: "script_blocked" });
  assert.deepEqual(page({ type: "helped" }).help, { step: "ticket", failed: null });
});

test("help that comes too late, to who is in or has pressed nothing, says nothing", () => {
  assert.equal(page({ type: "roomProgress", progress: { step: "media", failed: null } }, { type: "helped" }).help, null);
  assert.equal(portalState(atFirst, { type: "helped" }).help, null);
});

test("help goes with what it was for, and does not come back with it", () => {
  const mended = page(blocked, { type: "helped" }, { type: "roomProgress", progress: { step: "ticket", failed: null } });
  assert.equal(mended.help, null);
  assert.equal(portalState(mended, blocked).help, null);
});

test("a room that is left has brought nobody anywhere", () => {
  assert.equal(page(blocked, { type: "left" }).roomProgress, null);
});

interface Sent {
  words: string;
  hasStream: boolean;
}

function telling({ before = { step: "stream", failed: null } as Progress, luck = 0, isHelped = false } = {}) {
  const surroundings = new FakeSurroundings(luck);
  const sent: Sent[] = [];
  const seen = { helps: 0, told: "", fails: false, meanwhile: () => {} };
  const kept = keepTelling({
    surroundings,
    before,
    async send({ progress, hasStream }) {
      sent.push({ words: words(progress), hasStream });
      seen.meanwhile();
      if (seen.fails) throw new ApiError(0);
      return isHelped;
    },
    onTold: (progress) => {
      seen.told = words(progress);
    },
    onHelp: () => {
      seen.helps += 1;
    },
  });
  const take = (step: Progress["step"], why: Progress["failed"] = null, hasStream = true) => kept.take({ progress: { step, failed: why }, hasStream });
  return { surroundings, sent, seen, take, kept };
}

test("a page on which nothing is pressed tells nothing: the hub knows that it is open", async () => {
  const { surroundings, sent, take } = telling();
  take("stream");
  await surroundings.pass(600_000);
  assert.deepEqual(sent, []);
});

test("who comes in without trouble says one word", async () => {
  const { surroundings, sent, take } = telling();
  take("ticket");
  await surroundings.pass(1000);
  take("script");
  await surroundings.pass(1000);
  take("media");
  await surroundings.pass(600_000);
  assert.deepEqual(sent, [{ words: "media", hasStream: true }]);
});

test("the pages of a class do not all say it at the same moment", async () => {
  const [early, late] = [telling({ luck: 0 }), telling({ luck: 0.999 })];
  for (const { take, surroundings } of [early, late]) {
    take("media");
    await surroundings.pass(3000);
  }
  assert.equal(early.sent.length, 1);
  assert.equal(late.sent.length, 0);
  await late.surroundings.pass(7000);
  assert.equal(late.sent.length, 1);
});

test("a failure is told within seconds, also while a step waits to be told", async () => {
  const { surroundings, sent, take } = telling({ luck: 0.5 });
  take("ticket");
  take("script", "script_blocked");
  await surroundings.pass(2000);
  assert.deepEqual(sent.map((one) => one.words), ["script: script_blocked"]);
});

test("a failure that passes at once is told nobody", async () => {
  const { surroundings, sent, take } = telling({ before: { step: "media", failed: null } });
  take("room", "connection_lost");
  await surroundings.pass(500);
  take("media");
  await surroundings.pass(600_000);
  assert.deepEqual(sent, []);
});

test("what goes on is said again each minute, without a stream every 20 seconds", async () => {
  const [streamed, polled] = [telling(), telling()];
  streamed.take("script", "script_blocked");
  polled.take("script", "script_blocked", false);
  for (const { surroundings } of [streamed, polled]) await surroundings.pass(121_000);
  assert.equal(streamed.sent.length, 3);
  assert.equal(polled.sent.length, 7);
  assert.equal(polled.sent[0]?.hasStream, false);
});

test("what is mended is told, and not said again", async () => {
  const { surroundings, sent, take, seen } = telling();
  take("script", "script_blocked");
  await surroundings.pass(1000);
  take("media");
  await surroundings.pass(600_000);
  assert.deepEqual(sent.map((one) => one.words), ["script: script_blocked", "media"]);
  assert.equal(seen.told, "media");
});

test("a page that is loaded anew takes back what it told before", async () => {
  const { surroundings, sent, take } = telling({ before: { step: "script", failed: "script_blocked" } });
  take("stream");
  await surroundings.pass(3000);
  assert.deepEqual(sent.map((one) => one.words), ["stream"]);
});

test("the answer tells of help, unless that was mended meanwhile", async () => {
  const { surroundings, seen, take } = telling({ isHelped: true });
  take("script", "script_blocked");
  await surroundings.pass(1000);
  assert.equal(seen.helps, 1);
  // Before the answer comes.
  seen.meanwhile = () => take("media");
  await surroundings.pass(60_000);
  assert.equal(seen.helps, 1);
});

test("what could not be told is told later, and nobody is in its way", async () => {
  const { surroundings, sent, seen, take } = telling();
  seen.fails = true;
  take("media");
  await surroundings.pass(3000);
  seen.fails = false;
  await surroundings.pass(20_000);
  assert.deepEqual(sent.map((one) => one.words), ["media", "media"]);
  await surroundings.pass(600_000);
  assert.equal(sent.length, 2);
});

test("nobody is told anything once it is over", async () => {
  const { surroundings, sent, take, kept } = telling();
  take("ticket");
  kept.take(null);
  await surroundings.pass(600_000);
  take("script", "script_blocked");
  kept.stop();
  await surroundings.pass(600_000);
  assert.deepEqual(sent, []);
  assert.equal(surroundings.isQuiet, true);
});
