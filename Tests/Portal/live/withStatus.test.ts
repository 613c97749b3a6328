import assert from "node:assert/strict";
import { test } from "node:test";
import { withStatus } from "../../../Sources/Portal/live/feed/withStatus";

const running = withStatus(undefined, { is_active: true, started_at: "2026-11-26T10:02:00Z" });

test("a session that was never seen running has not ended", () => {
  assert.deepEqual(withStatus(undefined, { is_active: false }), { isActive: false, startedAt: null, endedAt: null, hasEnded: false });
});

test("what the stream told of the start is kept when a status that was asked for does not tell", () => {
  assert.equal(withStatus(running, { is_active: true }), running);
});

test("a session that ran and does no longer has ended, until it runs again", () => {
  const ended = withStatus(running, { is_active: false });
  assert.deepEqual(ended, { isActive: false, startedAt: "2026-11-26T10:02:00Z", endedAt: null, hasEnded: true });
  assert.equal(withStatus(ended, { is_active: false }), ended);
  const again = withStatus(ended, { is_active: true, started_at: "2026-11-26T10:30:00Z" });
  assert.deepEqual(again, { isActive: true, startedAt: "2026-11-26T10:30:00Z", endedAt: null, hasEnded: false });
});

test("a page that comes after the end is told of the run and when it ended", () => {
  const told = { is_active: false, started_at: "2026-11-26T10:02:00Z", ended_at: "2026-11-26T10:50:00Z" };
  const ended = withStatus(undefined, told);
  assert.deepEqual(ended, { isActive: false, startedAt: told.started_at, endedAt: told.ended_at, hasEnded: true });
  assert.equal(withStatus(ended, { is_active: false }), ended);
});

test("a new run has neither the start nor the end of the last one", () => {
  const ended = withStatus(undefined, { is_active: false, started_at: "2026-11-26T10:02:00Z", ended_at: "2026-11-26T10:50:00Z" });
  assert.deepEqual(withStatus(ended, { is_active: true }), { isActive: true, startedAt: null, endedAt: null, hasEnded: false });
});
