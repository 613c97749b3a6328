import assert from "node:assert/strict";
import { test } from "node:test";
import { SessionFacts } from "../../../Sources/Portal/api/liveSessionService";
import { OnTheAir } from "../../../Sources/Portal/api/onTheAir";
import { english } from "../../../Sources/Portal/texts/en";
import { hindi } from "../../../Sources/Portal/texts/hi";
import { groupWebinars, onlyThese, PlacedWebinar } from "../../../Sources/Portal/webinars/board/webinarGroups";
import { matching } from "../../../Sources/Portal/webinars/board/webinarSearch";
import { latestFirst } from "../../../Sources/Portal/webinars/dates";
import * as dates from "../../../Sources/Portal/webinars/dateTexts";
import { viewerOf } from "../../../Sources/Portal/webinars/rules";
import { hour, session, start, webinar } from "../support/samples";

function ids(placed: PlacedWebinar[]): number[] {
  return placed.map((one) => one.webinar.id);
}

function told(id: number, change: Partial<SessionFacts>): OnTheAir {
  return new Map([[id, { ...session(change), webinar: id, participantCount: undefined }]]);
}

test("before a webinar is known everyone is a guest", () => {
  assert.equal(viewerOf(undefined, 1), "guest");
});

test("who organizes is the host, registered or not", () => {
  assert.equal(viewerOf(webinar({ is_registered: true }), 1), "host");
});

test("what is to come stands soonest first, what is past latest first", () => {
  const at = (id: number, hours: number) => webinar({
    id,
    start_time: new Date(start + hours * hour).toISOString(),
    end_time: new Date(start + (hours + 1) * hour).toISOString(),
  });
  const sessions = told(5, { isActive: true });
  const { live, coming, past } = groupWebinars([at(1, 5), at(2, 2), at(3, -5), at(4, -2), at(5, 0)], { sessions, now: start, earlyStart: 0 });
  assert.deepEqual([live, coming, past].map(ids), [[5], [2, 1], [4, 3]]);
});

test("what a filter leaves keeps its place", () => {
  const [late, early, past] = [webinar({ id: 1, start_time: new Date(start + 5 * hour).toISOString() }), webinar({ id: 2 }), webinar({ id: 3, status: "completed", start_time: null, end_time: null })];
  const whole = groupWebinars([late, early, past], { sessions: new Map(), now: start, earlyStart: 0 });
  const left = onlyThese(whole, [late, past]);
  assert.deepEqual([left.coming, left.past].map(ids), [[1], [3]]);
  assert.equal(left.coming[0], whole.coming[1]);
});

test("nothing is live by its schedule, and what is due stands with what is to come", () => {
  const { live, coming, changesAt } = groupWebinars([webinar({ status: "live" })], { sessions: new Map(), now: start, earlyStart: 0 });
  assert.deepEqual([ids(live), coming.map(({ state }) => state)], [[], ["due"]]);
  assert.equal(changesAt, start + hour);
});

test("what is cancelled stays in its place until its time is over", () => {
  const cancelled = [webinar({ cancelled: true })];
  const at = (now: number) => groupWebinars(cancelled, { sessions: undefined, now, earlyStart: 0 });
  assert.deepEqual([ids(at(start).coming), ids(at(start).past)], [[7], []]);
  assert.deepEqual([ids(at(start + hour).coming), ids(at(start + hour).past)], [[], [7]]);
});

test("what has no date is what its status says, and stands last", () => {
  const undated = (id: number, status: "upcoming" | "completed") => webinar({ id, status, start_time: null, end_time: null });
  const dated = (id: number, hours: number) => webinar({
    id,
    start_time: new Date(start + hours * hour).toISOString(),
    end_time: new Date(start + (hours + 1) * hour).toISOString(),
  });
  const { coming, past } = groupWebinars([undated(1, "upcoming"), undated(2, "completed"), dated(3, 2), dated(4, 1), dated(5, -2)], { sessions: undefined, now: start, earlyStart: 0 });
  assert.deepEqual([coming, past].map(ids), [[4, 3, 1], [5, 2]]);
  assert.deepEqual([undated(1, "upcoming"), dated(2, 1), undated(3, "upcoming"), dated(4, 2)].sort(latestFirst).map(({ id }) => id), [4, 2, 1, 3]);
});

test("an unknown date is said in words, in each language", () => {
  const undated = webinar({ start_time: null, end_time: null });
  for (const [texts, locale] of [[english, "en-GB"], [hindi, "hi-IN"]] as const) {
    const language = { texts, locale };
    assert.equal(dates.startDay(undated, start, language), texts.time.unknown);
    assert.equal(dates.wholeDate(undated, start, language), texts.time.unknown);
    assert.equal(dates.comingSentence(undated, start, language), texts.details.dateUnknown);
    assert.equal(dates.endedSentence(undated, null, start, language), texts.details.over);
    assert.deepEqual([dates.startClock(undated, language), dates.untilStart(undated, start, language), dates.sinceEnd(undated, start, language)], ["–", "", texts.states.over]);
  }
});

test("a search finds the webinars that have all its words in title, host or description", () => {
  const webinars = [webinar({ id: 1 }), webinar({ id: 2, title: "Optics", description: "Light" })];
  const found = (search: string) => matching(webinars, search, "en-GB").map(({ id }) => id);
  assert.deepEqual(found("QUANTUM rao"), [1]);
  assert.deepEqual(found("light optics"), [2]);
  assert.deepEqual(found("quantum light"), []);
  assert.deepEqual(found("  "), [1, 2]);
});

test("a search finds the same letters however a keyboard puts them together", () => {
  const webinars = [webinar({ id: 1, title: "Caf\u00e9 Stra\u00dfe" }), webinar({ id: 2, organizer_name: "Jose\u0301" })];
  const found = (search: string) => matching(webinars, search, "en-GB").map(({ id }) => id);
  for (const search of ["CAFE\u0301", "strasse", "\uff43\uff41\uff46\u00e9", "ca\u200dfé", "\u200b café"]) assert.deepEqual(found(search), [1], search);
  assert.deepEqual(found("jos\u00e9"), [2]);
  assert.deepEqual(found("\u200b"), [1, 2]);
});
