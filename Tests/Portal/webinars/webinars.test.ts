import assert from "node:assert/strict";
import { test } from "node:test";
import { groupByPhase } from "../../../Sources/Portal/webinars/board/webinarGroups";
import { matching } from "../../../Sources/Portal/webinars/board/webinarSearch";
import { phaseAt, viewerOf } from "../../../Sources/Portal/webinars/rules";
import { hour, start, webinar } from "../support/samples";

test("a webinar is live from its start to its end", () => {
  assert.equal(phaseAt(webinar(), start - 1), "upcoming");
  assert.equal(phaseAt(webinar(), start), "live");
  assert.equal(phaseAt(webinar(), start + hour - 1), "live");
  assert.equal(phaseAt(webinar(), start + hour), "completed");
});

test("a status that was set by hand stays, an old one of the clock's does not", () => {
  assert.equal(phaseAt(webinar({ status: "completed" }), start - 1), "completed");
  assert.equal(phaseAt(webinar({ status: "upcoming" }), start), "live");
});

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
  const { live, upcoming, completed } = groupByPhase([at(1, 5), at(2, 2), at(3, -5), at(4, -2), at(5, 0)], start);
  assert.deepEqual([live, upcoming, completed].map((group) => group.map(({ id }) => id)), [[5], [2, 1], [4, 3]]);
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
