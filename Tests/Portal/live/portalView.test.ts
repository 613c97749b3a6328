import assert from "node:assert/strict";
import { test } from "node:test";
import { Participant } from "../../../Sources/Portal/api/liveEventService";
import { atFirst, PortalInput, portalState } from "../../../Sources/Portal/live/portal/portalState";
import { portalView } from "../../../Sources/Portal/live/portal/portalView";
import { host, student, user, webinar } from "../support/samples";

const ravi: Participant = { user_id: 2, username: "ravi", name: "Ravi Kumar", joined_at: "2026-11-26T10:00:00Z", left_at: null, present: true };
const active: PortalInput = { type: "status", status: { is_active: true, started_at: "2026-11-26T09:58:00Z" } };
const inactive: PortalInput = { type: "status", status: { is_active: false } };

function view(inputs: PortalInput[], change: Partial<Parameters<typeof portalView>[1]> = {}) {
  const state = inputs.reduce(portalState, atFirst);
  return portalView(state, { webinar: webinar(), user: student, phase: "live", isLiveScreen: false, ...change });
}

test("the viewer is the host, someone registered, or a guest", () => {
  assert.equal(view([], { user: host }).viewer, "host");
  assert.equal(view([], { webinar: webinar({ is_registered: true }) }).viewer, "registered");
  assert.equal(view([], { user: user(9) }).viewer, "guest");
  assert.equal(view([], { user: null }).viewer, "guest");
  assert.equal(view([], { user: null }).currentUserId, null);
});

test("a session that runs makes a webinar live outside its hours too", () => {
  assert.equal(view([active], { phase: "completed" }).phase, "live");
  assert.equal(view([active], { phase: "upcoming" }).phase, "live");
  assert.equal(view([active, inactive], { phase: "completed" }).phase, "completed");
});

test("the start is the run's own", () => {
  assert.equal(view([active]).startedAt, "2026-11-26T09:58:00Z");
  assert.equal(view([inactive]).startedAt, null);
});

test("a session has ended that ran before the page's eyes", () => {
  assert.equal(view([inactive]).hasEnded, false);
  assert.equal(view([active, inactive]).hasEnded, true);
  assert.equal(view([active]).hasEnded, false);
});

test("a session has ended in which the host sees that somebody was", () => {
  const been: PortalInput[] = [inactive, { type: "participants", participants: [ravi] }];
  assert.equal(view(been, { user: host }).hasEnded, true);
  assert.equal(view([inactive, { type: "participants", participants: [] }], { user: host }).hasEnded, false);
});

test("who is there is shown to the host on the details page alone", () => {
  const known: PortalInput[] = [active, { type: "participants", participants: [ravi] }];
  assert.deepEqual(view(known, { user: host }).participants, [ravi]);
  assert.equal(view(known, { user: host, isLiveScreen: true }).participants, undefined);
  assert.equal(view(known).participants, undefined);
});
