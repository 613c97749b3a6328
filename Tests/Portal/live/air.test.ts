import assert from "node:assert/strict";
import { test } from "node:test";
import { readOnTheAir } from "../../../Sources/Portal/api/reading/readOnTheAir";
import { withAir, withAirStatus } from "../../../Sources/Portal/live/air/airState";
import { hasUnknown, ownSessions } from "../../../Sources/Portal/live/own/ownSessions";

const began = "2026-11-26T10:02:00.000000Z";
const ended = "2026-11-26T10:40:00.000000Z";
const answer = {
  sessions: [{ webinar: 7, started_at: began, participant_count: 41 }, { webinar: 8, started_at: null, participant_count: 0 }],
  ended: [{ webinar: 9, started_at: began, ended_at: ended }],
};
const air = readOnTheAir(answer);

test("the answer tells what is on the air and what has ended", () => {
  assert.deepEqual(air.get(7), { webinar: 7, isActive: true, startedAt: began, endedAt: null, hasEnded: false, participantCount: 41 });
  assert.deepEqual(air.get(9), { webinar: 9, isActive: false, startedAt: began, endedAt: ended, hasEnded: true, participantCount: undefined });
  assert.equal(air.get(8)?.startedAt, null);
});

test("an answer of another version takes nothing away", () => {
  assert.equal(readOnTheAir({}).size, 0);
  assert.equal(readOnTheAir({ sessions: "many", ended: [null, 5] }).size, 0);
});

test("a session begins, ends and begins again", () => {
  const started = withAirStatus(air, { webinar: 3, is_active: true, started_at: began, participant_count: 0 });
  assert.equal(started.get(3)?.isActive, true);
  const over = withAirStatus(started, { webinar: 3, is_active: false, started_at: began, ended_at: ended });
  assert.deepEqual(over.get(3), { webinar: 3, isActive: false, startedAt: began, endedAt: ended, hasEnded: true, participantCount: undefined });
  const again = withAirStatus(over, { webinar: 3, is_active: true, started_at: "2026-11-26T10:50:00Z", participant_count: 0 });
  assert.deepEqual([again.get(3)?.hasEnded, again.get(3)?.endedAt, again.get(3)?.startedAt], [false, null, "2026-11-26T10:50:00Z"]);
});

test("what is no news is the same value, so that nothing is drawn anew", () => {
  assert.equal(withAirStatus(air, { webinar: 7, is_active: true, started_at: began, participant_count: 41 }), air);
  assert.equal(withAir(air, readOnTheAir(answer)), air);
  const other = withAir(air, readOnTheAir({ ...answer, sessions: [{ webinar: 7, started_at: began, participant_count: 42 }, answer.sessions[1]] }));
  assert.notEqual(other, air);
  assert.equal(other.get(8), air.get(8));
  assert.equal(other.get(7)?.participantCount, 42);
});

test("the whole takes away what is told no longer", () => {
  assert.deepEqual([...withAir(air, readOnTheAir({ sessions: [], ended: [] })).keys()], []);
});

test("one's own sessions are those on the air that one hosts, the newest first", () => {
  const hosted = new Map([7, 8, 9, 4].map((id) => [id, { id, title: `Webinar ${id}`, userId: id === 4 ? 2 : 1 }]));
  assert.deepEqual(ownSessions(air, hosted, 1).map(({ webinar }) => webinar.id), [7, 8]);
  assert.deepEqual(ownSessions(air, hosted, 2), []);
  assert.deepEqual(ownSessions(undefined, hosted, 1), []);
  assert.deepEqual(ownSessions(null, hosted, 1), []);
});

test("whose a session is is asked once", () => {
  assert.equal(hasUnknown(air, new Map(), new Set()), true);
  assert.equal(hasUnknown(air, new Map(), new Set([7, 8])), false);
  assert.equal(hasUnknown(air, new Map([[7, { id: 7, title: "", userId: 1 }]]), new Set([8])), false);
});
