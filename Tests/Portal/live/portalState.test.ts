import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../../Sources/Portal/api/client/ApiError";
import { roomAccess } from "../../../Sources/Portal/api/reading/roomAccess";
import { atFirst, isRunning, PortalInput, portalState } from "../../../Sources/Portal/live/portal/portalState";
import { message } from "../support/samples";

function after(...inputs: PortalInput[]) {
  return inputs.reduce(portalState, atFirst);
}

const refusal = new ApiError(404, { code: "session_not_found" });
const active: PortalInput = { type: "status", status: { is_active: true } };
const inactive: PortalInput = { type: "status", status: { is_active: false } };
const room = roomAccess({ room_name: "webinar_7_0a1b2c3d" });
const letIn: PortalInput = { type: "letIn", room };

test("whether the session runs is not known before the first status", () => {
  assert.equal(isRunning(atFirst), undefined);
  assert.equal(isRunning(after(inactive)), false);
  assert.equal(isRunning(after(active)), true);
});

test("a press waits for its answer, which opens the room", () => {
  assert.equal(after({ type: "asked" }).isLoadingLiveSession, true);
  const inside = after({ type: "asked" }, letIn);
  assert.equal(inside.room, room);
  assert.equal(inside.isLoadingLiveSession, false);
});

test("who was let in knows more than a status that comes from a cache", () => {
  assert.equal(isRunning(after(inactive, { type: "asked" }, letIn)), true);
});

test("who has gone elsewhere before the answer stays outside, and hears of no refusal", () => {
  assert.equal(after({ type: "asked" }, { type: "left" }, letIn).room, null);
  assert.equal(after({ type: "asked" }, { type: "left" }, { type: "refused", error: refusal }).liveSessionError, null);
});

test("a refusal is shown, and gone at the next press", () => {
  const refused = after({ type: "asked" }, { type: "refused", error: refusal });
  assert.equal(refused.liveSessionError, refusal);
  assert.equal(refused.isLoadingLiveSession, false);
  assert.equal(portalState(refused, { type: "asked" }).liveSessionError, null);
});

test("a refusal is gone once the session runs", () => {
  assert.equal(after(inactive, { type: "asked" }, { type: "refused", error: refusal }, active).liveSessionError, null);
});

test("a press that failed before the first status came is still told after it", () => {
  const away = new ApiError(503, { code: "unavailable" });
  assert.equal(after({ type: "asked" }, { type: "refused", error: away }, active).liveSessionError, away);
});

test("a press that came too early needs no words once the first status says that it runs", () => {
  assert.equal(after({ type: "asked" }, { type: "refused", error: refusal }, active).liveSessionError, null);
});

test("a refusal while the session runs stays, however often the status comes", () => {
  const refused = after(active, { type: "asked" }, { type: "refused", error: refusal });
  assert.equal(portalState(refused, active).liveSessionError, refusal);
});

test("leaving closes the room and says of no end", () => {
  const left = after({ type: "asked" }, letIn, { type: "left" });
  assert.deepEqual([left.room, left.ended], [null, null]);
});

test("an end closes the room and is said, until the session runs again", () => {
  const inside = after(active, { type: "asked" }, letIn);
  for (const [type, by] of [["endedByMe", "byMe"], ["endedElsewhere", "otherwise"]] as const) {
    const ended = portalState(inside, { type });
    assert.deepEqual([ended.room, ended.ended], [null, by]);
    // The way back to the details is a move like any other.
    assert.equal(portalState(ended, { type: "left" }).ended, by);
    assert.equal(portalState(portalState(ended, inactive), active).ended, null);
  }
});

test("a late status of the run that was ended does not take the word back", () => {
  assert.equal(after(active, { type: "asked" }, letIn, { type: "endedByMe" }, active).ended, "byMe");
});

test("what was said of an end is gone at the next press", () => {
  assert.equal(after(active, { type: "endedElsewhere" }, inactive, { type: "asked" }).ended, null);
});

test("the same again is no news, and draws nothing anew", () => {
  const known = after(
    active,
    { type: "presence", participantCount: 3 },
    { type: "trouble", isTroubled: true },
    { type: "chat", action: { type: "received", messages: [message(1, "Hello")] } },
  );
  assert.equal(portalState(known, active), known);
  assert.equal(portalState(known, { type: "presence", participantCount: 3 }), known);
  assert.equal(portalState(known, { type: "trouble", isTroubled: true }), known);
  assert.equal(portalState(known, { type: "chat", action: { type: "received", messages: [message(1, "Hello")] } }), known);
});

test("leaving the room keeps what was said in it", () => {
  const left = after({ type: "chat", action: { type: "received", messages: [message(1, "Hello")] } }, { type: "left" });
  assert.equal(left.chat.lines[0]?.text, "Hello");
});

const recorded: PortalInput = { type: "capture", capture: { isRecording: true, isStreaming: false, streamLink: null } };

test("who is asked before they enter is outside until they have agreed", () => {
  const asked = after({ type: "asked" }, recorded, { type: "consentAsked" });
  assert.deepEqual([asked.room, asked.consent, asked.isLoadingLiveSession], [null, "asked", false]);
  const inside = [{ type: "consentGiven" }, { type: "asked" }, letIn] as const;
  assert.equal(inside.reduce(portalState, asked).room, room);
  assert.equal(portalState(asked, { type: "consentDeclined" }).consent, null);
});

test("each entry is asked about anew, and not what is recorded no longer", () => {
  const inside = after({ type: "asked" }, recorded, { type: "consentAsked" }, { type: "consentGiven" }, { type: "asked" }, letIn);
  assert.equal(portalState(inside, { type: "left" }).consent, null);
  const over: PortalInput = { type: "capture", capture: { isRecording: false, isStreaming: false, streamLink: null } };
  assert.equal(after({ type: "asked" }, recorded, { type: "consentAsked" }, over).consent, null);
});

test("who has gone elsewhere is not asked", () => {
  assert.equal(after({ type: "asked" }, { type: "left" }, { type: "consentAsked" }).consent, null);
});
