import assert from "node:assert/strict";
import { test } from "node:test";
import { Participant } from "../../../Sources/Portal/api/liveEventService";
import { roomAccess } from "../../../Sources/Portal/api/reading/roomAccess";
import { atFirst, PortalInput, portalState, sessionIn } from "../../../Sources/Portal/live/portal/portalState";
import { portalView } from "../../../Sources/Portal/live/portal/portalView";
import { webinarAt } from "../../../Sources/Portal/webinars/rules";
import { host, start, student, user, webinar } from "../support/samples";

const ravi: Participant = { user_id: 2, username: "ravi", name: "Ravi Kumar", picture_url: null, joined_at: "2026-11-26T10:00:00Z", left_at: null, present: true };
const active: PortalInput = { type: "status", status: { is_active: true, started_at: "2026-11-26T09:58:00Z" } };
const inactive: PortalInput = { type: "status", status: { is_active: false } };

function view(inputs: PortalInput[], change: Partial<Parameters<typeof portalView>[1]> = {}) {
  const state = inputs.reduce(portalState, atFirst);
  return portalView(state, { webinar: webinar(), user: student, moment: webinarAt(webinar(), sessionIn(state), start), isLiveScreen: false, ...change });
}

test("the viewer is the host, someone registered, or a guest", () => {
  assert.equal(view([], { user: host }).viewer, "host");
  assert.equal(view([], { webinar: webinar({ is_registered: true }) }).viewer, "registered");
  assert.equal(view([], { user: user(9) }).viewer, "guest");
  assert.equal(view([], { user: null }).viewer, "guest");
  assert.equal(view([], { user: null }).currentUserId, null);
});

test("a webinar is what its session and the clock make it", () => {
  assert.equal(view([]).webinarState, "due");
  assert.equal(view([active]).webinarState, "onTheAir");
  assert.equal(view([active, inactive]).webinarState, "ended");
});

test("who was let in sees that it is on the air, whatever a cached status says", () => {
  const room = roomAccess({ room_name: "webinar_7_0a1b2c3d" });
  assert.equal(view([inactive, { type: "asked" }, { type: "letIn", room }]).webinarState, "onTheAir");
});

test("the start is the run's own", () => {
  assert.equal(view([active]).startedAt, "2026-11-26T09:58:00Z");
  assert.equal(view([inactive]).startedAt, null);
});

test("a session has ended that ran before the page's eyes", () => {
  assert.equal(view([inactive]).hasRun, false);
  assert.equal(view([active, inactive]).hasRun, true);
  assert.equal(view([active]).hasRun, false);
});

test("a session has ended in which the host sees that somebody was", () => {
  const been: PortalInput[] = [inactive, { type: "participants", participants: [ravi] }];
  assert.equal(view(been, { user: host }).hasRun, true);
  assert.equal(view(been, { user: host }).webinarState, "ended");
  assert.equal(view([inactive, { type: "participants", participants: [] }], { user: host }).hasRun, false);
});

test("who was at a rehearsal alone saw no end", () => {
  const rehearsed = { ...ravi, joined_at: "2026-11-26T08:00:00Z", left_at: "2026-11-26T08:10:00Z", present: false };
  const been = view([inactive, { type: "participants", participants: [rehearsed] }], { user: host });
  assert.deepEqual([been.hasRun, been.webinarState], [true, "due"]);
});

test("who is there is shown to the host on the details page alone", () => {
  const known: PortalInput[] = [active, { type: "participants", participants: [ravi] }];
  assert.deepEqual(view(known, { user: host }).participants, [ravi]);
  assert.equal(view(known, { user: host, isLiveScreen: true }).participants, undefined);
  assert.equal(view(known).participants, undefined);
});
