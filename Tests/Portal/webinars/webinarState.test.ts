import assert from "node:assert/strict";
import { test } from "node:test";
import { clockDifference } from "../../../Sources/Portal/api/client/serverClock";
import { SessionFacts } from "../../../Sources/Portal/api/liveSessionService";
import { webinarAt } from "../../../Sources/Portal/webinars/state/webinarState";
import { hour, minute, session, start, webinar } from "../support/samples";

const end = start + hour;
const iso = (moment: number) => new Date(moment).toISOString();
const active = session({ isActive: true, startedAt: iso(start + 7 * minute) });
const run = (from: number, to: number): SessionFacts => session({ startedAt: iso(from), endedAt: iso(to), hasEnded: true });
const stateOf = (...given: Parameters<typeof webinarAt>) => webinarAt(...given).state;

test("a webinar is planned, opens its doors, is due, and is over, each to the millisecond", () => {
  const doors = start - 15 * minute;
  const at = (now: number) => stateOf(webinar(), undefined, now);
  assert.deepEqual([doors - 1, doors, start - 1, start, end - 1, end].map(at), ["planned", "doorsOpen", "doorsOpen", "due", "due", "over"]);
});

test("it says when the clock changes it next", () => {
  const at = (now: number, earlyStart = 0) => webinarAt(webinar(), undefined, now, earlyStart).changesAt;
  assert.equal(at(start - 24 * hour), start - 15 * minute);
  assert.equal(at(start - 15 * minute), start);
  assert.equal(at(start), end);
  assert.equal(at(end), null);
  assert.equal(at(start - 15 * minute, 5), start - 5 * minute);
  assert.equal(at(start - 24 * hour, 30), start - 30 * minute);
});

test("nothing that the clock says changes a session on the air", () => {
  for (const now of [start - 24 * hour, start, end, end + 24 * hour]) {
    assert.deepEqual(webinarAt(webinar(), active, now), { state: "onTheAir", mayGoLive: false, earlyStart: 0, changesAt: null });
  }
});

test("a session on the air is live whatever else is said of its webinar", () => {
  for (const change of [{ cancelled: true }, { status: "completed", manual_status: "completed" }, { start_time: null, end_time: null }] as const) {
    assert.equal(stateOf(webinar(change), active, start), "onTheAir");
  }
});

test("a schedule or a list's status makes nothing live", () => {
  assert.equal(stateOf(webinar({ status: "live" }), undefined, start), "due");
  assert.equal(stateOf(webinar({ status: "live" }), session({}), start), "due");
});

test("who runs over the planned end is live until the session ends, and over then", () => {
  assert.equal(stateOf(webinar(), active, end + hour), "onTheAir");
  assert.equal(stateOf(webinar(), run(start, end + hour), end + hour), "over");
});

test("what was live and has time left has ended, and may start again", () => {
  const moment = webinarAt(webinar(), run(start, start + 20 * minute), start + 20 * minute);
  assert.deepEqual(moment, { state: "ended", mayGoLive: true, earlyStart: 0, changesAt: end });
});

test("a restart after an end is live again, and ends again", () => {
  const again = session({ isActive: true, startedAt: iso(start + 30 * minute) });
  assert.equal(stateOf(webinar(), again, start + 30 * minute), "onTheAir");
  assert.equal(stateOf(webinar(), run(start + 30 * minute, start + 40 * minute), start + 41 * minute), "ended");
});

test("a rehearsal ends nothing; a run that began when the doors were open does", () => {
  const doors = start - 15 * minute;
  const rehearsal = run(doors - 1, doors);
  assert.deepEqual([start - hour, doors, start].map((now) => stateOf(webinar(), rehearsal, now)), ["planned", "doorsOpen", "due"]);
  assert.equal(stateOf(webinar(), run(doors, doors + minute), start - minute), "ended");
});

test("a run whose start nobody noted ended what its end falls into", () => {
  assert.equal(stateOf(webinar(), session({ hasEnded: true, endedAt: iso(start - hour) }), start), "due");
  assert.equal(stateOf(webinar(), session({ hasEnded: true, endedAt: iso(start + minute) }), start + hour / 2), "ended");
  assert.equal(stateOf(webinar(), session({ hasEnded: true }), start), "ended");
});

test("a cancelled webinar is cancelled before, during and after its time, and live while it is on the air", () => {
  const cancelled = webinar({ cancelled: true, cancel_reason: "The host is ill." });
  for (const now of [start - hour, start, end + hour]) assert.equal(stateOf(cancelled, run(start, start + 1), now), "cancelled");
  assert.equal(stateOf(cancelled, active, start), "onTheAir");
  assert.equal(webinarAt(cancelled, undefined, start).mayGoLive, false);
});

test("what was completed by hand is over at once, before its time as well", () => {
  for (const now of [start - 24 * hour, start]) {
    assert.equal(stateOf(webinar({ status: "completed", manual_status: "completed" }), undefined, now), "over");
    assert.equal(stateOf(webinar({ status: "completed", manual_status: "completed" }), run(start, start + 1), now), "over");
  }
});

test("the clock knows better than a status that a list said earlier", () => {
  assert.equal(stateOf(webinar({ status: "upcoming" }), undefined, start), "due");
  assert.equal(stateOf(webinar({ status: "live" }), undefined, end), "over");
});

test("hosts may start from the planned moment on, or as many minutes earlier as the operator lets them", () => {
  const may = (now: number, earlyStart: number) => webinarAt(webinar(), undefined, now, earlyStart).mayGoLive;
  assert.deepEqual([start - 1, start, end - 1, end].map((now) => may(now, 0)), [false, true, true, false]);
  assert.deepEqual([start - 10 * minute - 1, start - 10 * minute].map((now) => may(now, 10)), [false, true]);
  assert.deepEqual(webinarAt(webinar(), undefined, start - hour, 60), { state: "planned", mayGoLive: true, earlyStart: 60, changesAt: start - 15 * minute });
});

test("a device whose clock is hours wrong sees the state of the server's", () => {
  for (const wrongBy of [-7 * hour, -hour, 3 * hour, 26 * hour]) {
    const device = start + 5 * minute + wrongBy;
    const now = device + (clockDifference(new Date(start + 5 * minute).toUTCString(), device) ?? 0);
    assert.equal(stateOf(webinar(), undefined, now), "due");
  }
});

test("midnight changes nothing, neither the viewer's nor the server's", () => {
  const night = webinar({ start_time: "2026-11-26T23:30:00Z", end_time: "2026-11-27T02:30:00Z" });
  const at = (moment: string) => stateOf(night, undefined, Date.parse(moment));
  const moments = ["2026-11-26T23:14:59Z", "2026-11-26T23:59:59Z", "2026-11-27T00:00:00Z", "2026-11-27T02:29:59Z", "2026-11-27T02:30:00Z"];
  for (const zone of ["UTC", "Asia/Kolkata", "Pacific/Auckland", "America/Los_Angeles"]) {
    process.env["TZ"] = zone;
    assert.deepEqual(moments.map(at), ["planned", "due", "due", "due", "over"], zone);
  }
});

test("a webinar lasts as long as planned on both nights in which the clocks change", () => {
  process.env["TZ"] = "Europe/Berlin";
  // 01:30 local time, an hour and a half: over the hour that is missing, and over the one that comes twice.
  for (const [from, to] of [["2027-03-28T00:30:00Z", "2027-03-28T02:00:00Z"], ["2026-10-24T23:30:00Z", "2026-10-25T01:00:00Z"]] as const) {
    const night = webinar({ start_time: from, end_time: to });
    const minutes = Array.from({ length: 180 }, (_, at) => stateOf(night, undefined, Date.parse(from) - 30 * minute + at * minute));
    const lengths = ["planned", "doorsOpen", "due", "over"].map((state) => minutes.filter((one) => one === state).length);
    assert.deepEqual(lengths, [15, 15, 90, 60]);
  }
});

test("of a webinar whose times cannot be read its status tells whether it may begin", () => {
  const undated = (status: "upcoming" | "live" | "completed") => webinarAt(webinar({ status, start_time: null, end_time: null }), undefined, start);
  assert.deepEqual(undated("upcoming"), { state: "planned", mayGoLive: false, earlyStart: 0, changesAt: null });
  assert.deepEqual(undated("live"), { state: "due", mayGoLive: true, earlyStart: 0, changesAt: null });
  assert.equal(undated("completed").state, "over");
  assert.equal(stateOf(webinar({ start_time: null, end_time: null }), session({ hasEnded: true }), start), "ended");
});
