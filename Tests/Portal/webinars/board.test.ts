import assert from "node:assert/strict";
import { test } from "node:test";
import { Webinar } from "../../../Sources/Portal/api/webinarService";
import { english } from "../../../Sources/Portal/texts/en";
import { byDay, together, withoutOwn } from "../../../Sources/Portal/webinars/board/boardParts";
import { hostsOf, isOfHost } from "../../../Sources/Portal/webinars/board/hosts";
import { rowAction } from "../../../Sources/Portal/webinars/board/rowAction";
import { groupWebinars } from "../../../Sources/Portal/webinars/board/webinarGroups";
import * as dates from "../../../Sources/Portal/webinars/dateTexts";
import { inOrderOfNeed } from "../../../Sources/Portal/webinars/mine/orderOfNeed";
import { WebinarState } from "../../../Sources/Portal/webinars/state/webinarState";
import { Viewer } from "../../../Sources/Portal/webinars/viewer";
import { hour, session, start, webinar } from "../support/samples";

process.env["TZ"] = "Asia/Kolkata";

function at(id: number, hours: number, change: Partial<Webinar> = {}): Webinar {
  const from = start + hours * hour;
  return webinar({ id, start_time: new Date(from).toISOString(), end_time: new Date(from + hour).toISOString(), ...change });
}

const grouped = (webinars: Webinar[], live: number[] = []) =>
  groupWebinars(webinars, {
    sessions: new Map(live.map((id) => [id, { ...session({ isActive: true }), webinar: id, participantCount: 3 }])),
    now: start,
    earlyStart: 0,
  });
const ids = (placed: readonly { webinar: Webinar }[]) => placed.map((one) => one.webinar.id);

test("what is to come stands by the viewer's days", () => {
  // 15:30 in Kolkata: eight hours later it is still today, nine hours later tomorrow.
  const days = byDay(grouped([at(1, 1), at(2, 8), at(3, 9), at(4, 24)]).coming);
  assert.deepEqual(days.map(({ webinars }) => ids(webinars)), [[1, 2], [3, 4]]);
});

test("the next of one's own stand apart, and each webinar stands once", () => {
  const groups = grouped([at(1, 1), at(2, 2), at(3, 3, { cancelled: true }), at(4, 4), at(5, 5)]);
  const { own, others } = withoutOwn(groups, ({ id }) => id > 1, 2);
  assert.deepEqual([ids(own), ids(others)], [[2, 4], [1, 3, 5]]);
});

test("lists are put together with the first row of each webinar", () => {
  const first = at(1, 1);
  assert.deepEqual(together([first, at(2, 2)], undefined, [at(1, 5), at(3, 3)]).map(({ id }) => id), [1, 2, 3]);
  assert.equal(together([first], [at(1, 5)])[0], first);
});

test("one's own webinars stand in the order of need", () => {
  const need = inOrderOfNeed(grouped([at(1, -5), at(2, 50), at(3, 2), at(4, 1), at(5, 26), at(6, -30)], [1]));
  assert.deepEqual([need.live, need.next, need.later, need.past].map(ids), [[1], [4, 3], [5, 2], [6]]);
});

test("a cancelled webinar is not what comes next, and one without a date comes later", () => {
  const need = inOrderOfNeed(grouped([at(1, 1, { cancelled: true }), at(2, 30), webinar({ id: 3, start_time: null, end_time: null })]));
  assert.deepEqual([ids(need.next), ids(need.later)], [[1, 2], [3]]);
});

test("hosts are listed by name, each once", () => {
  const webinars = [at(1, 1, { organizer: 2, organizer_name: "Zoya" }), at(2, 1), at(3, 1, { organizer: 2, organizer_name: "Zoya" })];
  assert.deepEqual(hostsOf(webinars, "en-GB"), [{ id: 1, name: "Asha Rao" }, { id: 2, name: "Zoya" }]);
  assert.deepEqual(webinars.filter((one) => isOfHost(one, { id: 2, name: "Zoya" })).map(({ id }) => id), [1, 3]);
});

test("a row offers what its state lets this person do", () => {
  const action = (viewer: Viewer, state: WebinarState, mayGoLive = false) => rowAction(viewer, { state, mayGoLive }, english)?.text ?? null;
  const states: WebinarState[] = ["planned", "doorsOpen", "due", "onTheAir", "ended", "over", "cancelled"];
  const mayGoLive = (state: WebinarState) => state === "due" || state === "ended";
  assert.deepEqual(states.map((state) => action("host", state, mayGoLive(state))), [
    null, "Enter the green room", "Go Live", "Return to the room", "Go Live again", null, null,
  ]);
  assert.deepEqual(states.map((state) => action("registered", state)), [
    null, "Enter the waiting room", "Join Live Session", "Join Live Session", null, null, null,
  ]);
  assert.deepEqual(states.map((state) => action("guest", state)), [null, null, null, "Register Now", null, null, null]);
  assert.equal(action("host", "planned", true), "Go Live");
});

test("a webinar over midnight says on which day it ends", () => {
  const language = { texts: english, locale: "en-GB" };
  const said = (end: string) => dates.wholeDate(webinar({ start_time: "2026-11-26T18:00:00Z", end_time: end }), start, language).replace(/\s/g, " ");
  assert.match(said("2026-11-26T21:00:00Z"), /^Thu,? 26 Nov, 23:30 – 02:30 \(\+1 day\)$/);
  assert.match(said("2026-11-28T21:00:00Z"), /\(\+3 days\)$/);
  assert.match(said("2026-11-26T18:20:00Z"), /23:30.23:50$/u);
});

test("when it really was stands beside the plan", () => {
  const language = { texts: english, locale: "en-GB" };
  assert.equal(dates.runTimes("2026-11-26T10:07:00Z", "2026-11-26T11:02:00Z", language), "began 15:37, ended 16:32");
  assert.equal(dates.runTimes("2026-11-26T10:07:00Z", null, language), "since 15:37");
});

test("what was completed before its planned end is not said to end later", () => {
  const language = { texts: english, locale: "en-GB" };
  assert.equal(dates.endedSentence(webinar(), null, start - hour, language), english.details.over);
  assert.equal(dates.pastWords(webinar(), "over", start - hour, language), "Ended");
});
