import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, isRefusal } from "../../../Sources/Portal/api/client/ApiError";
import { endsStay, isNotRunning, joinRefusal } from "../../../Sources/Portal/live/portal/joinRefusal";

const yes = async () => true;
const no = async () => false;
const away = async () => Promise.reject(new ApiError(0));

test("a refusal that has a code keeps it", async () => {
  const coded = new ApiError(403, { code: "session_full" });
  assert.equal(await joinRefusal(coded, no), coded);
});

test("without a code the status and the person's registrations tell", async () => {
  assert(isRefusal(await joinRefusal(new ApiError(404), no), "session_not_found"));
  assert(isRefusal(await joinRefusal(new ApiError(403), yes), "session_not_active"));
  assert(isRefusal(await joinRefusal(new ApiError(403), no), "not_registered"));
});

test("where nobody can tell, the refusal stays as it came", async () => {
  const bare = new ApiError(403);
  assert.equal(await joinRefusal(bare, away), bare);
  const unavailable = new ApiError(503);
  assert.equal(await joinRefusal(unavailable, no), unavailable);
});

test("a session that is not there or not active may still begin", () => {
  assert(isNotRunning(new ApiError(404, { code: "session_not_found" })));
  assert(isNotRunning(new ApiError(403, { code: "session_not_active" })));
  assert(!isNotRunning(new ApiError(403, { code: "not_registered" })));
  assert(!isNotRunning(new ApiError(404)));
});

test("a stay ends by an inactive session, not by a server that is away or a room that is full", () => {
  assert(endsStay(new ApiError(403, { code: "session_not_active" })));
  assert(endsStay(new ApiError(403, { code: "not_registered" })));
  assert(endsStay(new ApiError(403)));
  assert(endsStay(new ApiError(404)));
  assert(!endsStay(new ApiError(403, { code: "session_full" })));
  assert(!endsStay(new ApiError(503, { code: "unavailable" })));
  assert(!endsStay(new ApiError(0)));
  assert(!endsStay(new Error("no answer")));
});
