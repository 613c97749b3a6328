import assert from "node:assert/strict";
import { test } from "node:test";
import { readHeldWebinars, readOverview, readWebinarFigures } from "../../../Sources/Portal/api/reading/readAnalytics";
import { calendarDay, calendarMonth, decimal } from "../../../Sources/Portal/texts/format";
import { barsPath, heightOf, topOf } from "../../../Sources/Portal/ui/chart/barsPath";
import { askedFor, choiceFrom, faultOf, PeriodChoice, queryOf } from "../../../Sources/Portal/webinars/analytics/period";

const spring: PeriodChoice = { by: "month", from: "2021-03-01", until: "2021-04-30" };

test("a bar is as high as its value is of the tallest, and nought has none", () => {
  assert.equal(barsPath([2, 0, 1], 2), "M0.1 100V0H0.9V100ZM2.1 100V50H2.9V100Z");
  assert.equal(heightOf(1, 4), 75);
});

test("many bars stand side by side without gaps", () => {
  assert.equal(barsPath(new Array(61).fill(1), 1).slice(0, 18), "M0 100V0H1V100ZM1 ");
});

test("the tallest may be a line across; where there is nothing it is 1", () => {
  assert.equal(topOf([1, 3]), 3);
  assert.equal(topOf([1, 3], 4.5), 4.5);
  assert.equal(topOf([]), 1);
  assert.equal(topOf([0, 0]), 1);
});

test("the last day that is chosen counts too", () => {
  assert.deepEqual(askedFor(spring), { by: "month", from: "2021-03-01", to: "2021-05-01" });
  assert.deepEqual(askedFor({ by: "day", from: "", until: "" }), { by: "day", from: null, to: null });
  assert.deepEqual(askedFor({ by: "day", from: "", until: "2021-12-31" }), { by: "day", from: null, to: "2022-01-01" });
});

test("what the server would refuse is told before it is asked", () => {
  assert.equal(faultOf(spring), null);
  assert.equal(faultOf({ ...spring, until: "2021-03-01" }), null);
  assert.equal(faultOf({ ...spring, until: "2021-02-28" }), "order");
  assert.equal(faultOf({ ...spring, by: "day", from: "2020-01-01", until: "2021-02-03" }), null);
  assert.equal(faultOf({ ...spring, by: "day", from: "2020-01-01", until: "2021-02-04" }), "length");
  assert.equal(faultOf({ ...spring, from: "" }), null);
});

test("a period is kept in the address, and read from it", () => {
  assert.equal(queryOf(spring), "?by=month&from=2021-03-01&until=2021-04-30");
  assert.deepEqual(choiceFrom(new URLSearchParams(queryOf(spring))), spring);
  assert.equal(queryOf({ by: "day", from: "", until: "" }), "");
});

test("what is no period in an address is left out", () => {
  const choice = choiceFrom(new URLSearchParams("by=year&from=yesterday&until=2021-13-01"));
  assert.deepEqual(choice, { by: "day", from: "", until: "" });
});

test("days and months are those of the calendar, whatever the zone", () => {
  assert.equal(calendarDay("2021-03-01", "en-GB"), "1 Mar 2021");
  assert.equal(calendarMonth("2021-03-01", "en-GB"), "March 2021");
  assert.equal(decimal(17.5, "en-GB"), "17.5");
});

test("figures are read whatever an answer leaves out", () => {
  const overview = readOverview({ over_time: [{ start: "2021-03-01", runs: 2 }] });
  assert.equal(overview.as_of, null);
  assert.deepEqual(overview.over_time, [{ start: "2021-03-01", runs: 2, minutes: 0, participants: 0, audience_minutes: 0, provisional: false }]);
  assert.deepEqual(readHeldWebinars({ sessions_per_webinar: [{ webinar_id: 7 }] }), []);
  const figures = readWebinarFigures({ runs: [{ started_at: "2021-03-01T10:00:00Z", arrivals: [1, null] }, {}] });
  assert.equal(figures.runs.length, 1);
  assert.deepEqual([figures.runs[0]?.step_minutes, figures.runs[0]?.arrivals, figures.runs[0]?.audience], [1, [1, 0], []]);
});
