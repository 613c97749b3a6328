import assert from "node:assert/strict";
import { test } from "node:test";
import { Attendance } from "../../../Sources/Portal/api/attendanceService";
import { messagesAPage } from "../../../Sources/Portal/api/bounds";
import { readReport } from "../../../Sources/Portal/api/reading/readReport";
import { duration } from "../../../Sources/Portal/texts/format";
import { countsAs, inOrder, isProvisional, timeOnAir, totalsOf } from "../../../Sources/Portal/webinars/report/reportView";
import { wholeChat } from "../../../Sources/Portal/webinars/report/wholeChat";
import { message } from "../support/samples";

function person(user_id: number, change: Partial<Attendance> = {}): Attendance {
  return {
    user_id, name: `Person ${user_id}`, registered: true, host: false, first_entered_at: "2026-11-26T10:00:00Z",
    last_left_at: "2026-11-26T11:00:00Z", seconds: 3600, page_seconds: 3600, present: false, state: "attended",
    provisional: false, source: "page", disagrees: false, correction: null, ...change,
  };
}

const absent = { first_entered_at: null, last_left_at: null, seconds: 0, page_seconds: 0, state: "absent" } as const;
const excused = { state: "attended", reason: "Was ill", by: "Asha Rao", at: null } as const;

test("a person counts as what a host has corrected, and as what was seen without", () => {
  assert.equal(countsAs(person(2, absent)), "absent");
  assert.equal(countsAs(person(2, { ...absent, correction: excused })), "attended");
});

test("totals leave hosts out, and count corrections", () => {
  const people = [
    person(1, { host: true, registered: false }), person(2), person(3, { state: "left_early" }), person(4, absent),
    person(5, { ...absent, correction: excused }), person(6, { registered: false }),
  ];
  assert.deepEqual(totalsOf(people), { came: 3, attended: 3, leftEarly: 1, absent: 1, notRegistered: 1 });
});

test("hosts come first, then who attended, who left, who was absent, each by name", () => {
  const people = [person(4, absent), person(3, { name: "Ömer" }), person(2, { state: "left_early" }), person(5, { name: "Zoe" }), person(1, { host: true })];
  assert.deepEqual(inOrder(people, "en").map(({ user_id }) => user_id), [1, 3, 5, 2, 4]);
});

test("the time on the air is that of all runs, and of the present one so far", () => {
  const runs = [
    { started_at: "2026-11-26T10:00:00Z", ended_at: "2026-11-26T10:30:00Z" },
    { started_at: "2026-11-26T11:00:00Z", ended_at: null },
  ];
  assert.equal(timeOnAir(runs, Date.parse("2026-11-26T11:10:00Z")), 2400);
  assert.equal(timeOnAir([], 0), 0);
});

test("a report is final when everybody's line is", () => {
  assert.equal(isProvisional({ runs: [], people: [person(2)] }), false);
  assert.equal(isProvisional({ runs: [], people: [person(2), person(3, { provisional: true })] }), true);
});

test("whatever stands in an answer, a report is read", () => {
  const read = readReport({ runs: [{}, { started_at: "2026-11-26T10:00:00Z" }], people: [{ user_id: 2, username: "ravi", state: "?", correction: 7 }, 5] });
  assert.deepEqual(read.runs, [{ started_at: "2026-11-26T10:00:00Z", ended_at: null }]);
  assert.deepEqual(read.people.map(({ name, state, disagrees, correction }) => [name, state, disagrees, correction]), [["ravi", "absent", false, null]]);
});

test("the chat is read part by part, also where a platform answers all at once", async () => {
  const all = Array.from({ length: messagesAPage + 5 }, (_, at) => message(at + 1, "x"));
  const asked: number[] = [];
  const inParts = await wholeChat(async (after) => {
    asked.push(after);
    return all.filter(({ id }) => id > after).slice(0, messagesAPage);
  });
  assert.deepEqual([inParts.messages.length, inParts.isWhole, asked], [all.length, true, [0, messagesAPage]]);
  assert.equal((await wholeChat(async () => all)).messages.length, all.length);
});

test("a chat without an end is read up to a bound", async () => {
  const endless = await wholeChat(async (after) => Array.from({ length: messagesAPage }, (_, at) => message(after + at + 1, "x")));
  assert.equal(endless.isWhole, false);
});

test("how long something took is said in whole units", () => {
  assert.deepEqual([20, 59.9, 60, 3540, 3600, 4320].map((seconds) => duration(seconds, "en")), ["20 sec", "59 sec", "1 min", "59 min", "1 hr", "1 hr 12 min"]);
  assert.equal(duration(0, "en"), "0 sec");
  assert.equal(duration(4320, "hi"), "1 घंटा 12 मिनट");
});
