import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../../Sources/Portal/api/client/ApiError";
import { defaultSettings, readSettings } from "../../../Sources/Portal/api/reading/readSettings";
import { roomAccess } from "../../../Sources/Portal/api/reading/roomAccess";
import { chatRight } from "../../../Sources/Portal/live/chat/chatRight";
import { atFirst, PortalInput, portalState, standingIn } from "../../../Sources/Portal/live/portal/portalState";
import { needsNewEntry, rightsBy } from "../../../Sources/Portal/live/portal/rights";
import { viewerOf } from "../../../Sources/Portal/webinars/rules";
import { host, settings, student, webinar } from "../support/samples";

const plain = roomAccess({ room_name: "webinar_7_0a1b2c3d" });
const ticketed = { ...plain, jwt: "a.b.c" };

function viewer(...inputs: PortalInput[]) {
  return viewerOf(webinar(), student.id, standingIn(inputs.reduce(portalState, atFirst)));
}

const decided = (change: Parameters<typeof settings>[0]): PortalInput => ({ type: "settings", settings: settings(change) });

test("settings are read whole; what a document lacks or says in other words is as by default", () => {
  const whole = {
    entry: "signed_in", audience: "watches", lobby: true, password: true, participant_limit: 30, muted_on_entry: true,
    chat: "off", screen_share: "hosts", attended_after: "50%", stream_key: true,
    stream_link: "https://video.example/live", co_hosts: [2], speakers: [3, 4],
  };
  assert.deepEqual(readSettings(whole), whole);
  assert.deepEqual(readSettings({}), defaultSettings);
  assert.deepEqual(readSettings({ chat: "friends", lobby: 1, co_hosts: ["x", 2], participant_limit: "many", attended_after: "half" }), settings({ co_hosts: [2] }));
});

test("a co-host is a host by the settings, and without them by what start or join said", () => {
  assert.equal(viewer(decided({ co_hosts: [student.id] })), "host");
  const letIn: PortalInput = { type: "letIn", room: { ...plain, isCoHost: true } };
  assert.equal(viewer({ type: "asked" }, letIn), "host");
  assert.equal(viewer({ type: "asked" }, letIn, decided({ co_hosts: [] })), "guest");
});

test("whoever gets a ticket without being registered may enter where hosts let in all who are signed in", () => {
  assert.equal(viewer(decided({ entry: "signed_in" })), "admitted");
  assert.equal(viewer({ type: "admission", isAdmitted: true }), "admitted");
  assert.equal(viewer(decided({ entry: "registered" })), "guest");
  assert.equal(viewerOf(webinar({ is_registered: true }), student.id, standingIn(atFirst)), "registered");
});

test("a refused ticket ends what was known of the hosts' decisions", () => {
  const coHost = decided({ co_hosts: [student.id] });
  const refused: PortalInput = { type: "admission", isAdmitted: false };
  assert.equal(viewer(coHost, refused), "guest");
  assert.equal(viewer({ type: "asked" }, { type: "letIn", room: { ...plain, isCoHost: true } }, coHost, refused), "guest");
});

test("where the audience watches, hosts and speakers talk and share their screens", () => {
  const watching = settings({ audience: "watches", speakers: [5] });
  assert.deepEqual(rightsBy(watching, 2, false), { isHost: false, maySpeak: false, mayShareScreen: false });
  assert.deepEqual(rightsBy(watching, 5, false), { isHost: false, maySpeak: true, mayShareScreen: true });
  assert.deepEqual(rightsBy(settings({ audience: "watches", screen_share: "hosts" }), 2, true), { isHost: true, maySpeak: true, mayShareScreen: true });
  assert.deepEqual(rightsBy(settings({ screen_share: "hosts" }), 2, false), { isHost: false, maySpeak: true, mayShareScreen: false });
});

test("who may do more or less than when they came in comes in anew", () => {
  const asNow = { isHost: false, maySpeak: true, mayShareScreen: true };
  assert.equal(needsNewEntry(plain, asNow, false), false);
  assert.equal(needsNewEntry(plain, { ...asNow, maySpeak: false }, false), true);
  assert.equal(needsNewEntry({ ...plain, maySpeak: false }, asNow, false), true);
  assert.equal(needsNewEntry(plain, { ...asNow, mayShareScreen: false }, false), true);
});

test("who hosts stands in the ticket: without one nobody comes in anew for that, and the organizer never", () => {
  const asHost = { isHost: true, maySpeak: true, mayShareScreen: true };
  assert.equal(needsNewEntry(ticketed, asHost, false), true);
  assert.equal(needsNewEntry({ ...ticketed, isCoHost: true }, { ...asHost, isHost: false }, false), true);
  assert.equal(needsNewEntry(plain, asHost, false), false);
  assert.equal(needsNewEntry(ticketed, asHost, true), false);
});

test("who writes in the chat, hosts decide; nothing decided means everyone", () => {
  assert.equal(chatRight(undefined, "registered", false), "writes");
  assert.equal(chatRight(settings({ chat: "hosts" }), "registered", false), "hostsOnly");
  assert.equal(chatRight(settings({ chat: "hosts" }), "host", false), "writes");
  assert.equal(chatRight(settings({ chat: "off" }), "host", false), "off");
  assert.equal(viewerOf(webinar(), host.id), "host");
});

test("who is muted reads, and no host is bound by it", () => {
  assert.equal(chatRight(undefined, "registered", true), "muted");
  assert.equal(chatRight(settings({ chat: "hosts" }), "registered", true), "hostsOnly");
  assert.equal(chatRight(undefined, "host", true), "writes");
});

const full: PortalInput = { type: "refused", error: new ApiError(403, { code: "session_full" }) };

test("a full room is waited for, until there is a place, another answer or no patience", () => {
  const waiting = [{ type: "asked" } as const, full].reduce(portalState, atFirst);
  assert.equal(waiting.isSeatAwaited, true);
  const inside = portalState(waiting, { type: "letIn", room: plain });
  assert.deepEqual([inside.room, inside.isSeatAwaited, inside.liveSessionError], [plain, false, null]);
  const over = new ApiError(403, { code: "session_not_active" });
  assert.deepEqual([portalState(waiting, { type: "refused", error: over })].map((one) => [one.isSeatAwaited, one.liveSessionError]), [[false, over]]);
  const givenUp = portalState(waiting, { type: "seatGivenUp" });
  assert.equal(givenUp.isSeatAwaited, false);
  assert.equal(givenUp.liveSessionError, waiting.liveSessionError);
  assert.equal(portalState(waiting, { type: "asked" }).isSeatAwaited, false);
});

test("a status that is older than the full room does not take its word back", () => {
  const inputs: PortalInput[] = [{ type: "status", status: { is_active: false } }, { type: "asked" }, full, { type: "status", status: { is_active: true } }];
  const state = inputs.reduce(portalState, atFirst);
  assert.equal(state.isSeatAwaited && state.liveSessionError !== null, true);
});
