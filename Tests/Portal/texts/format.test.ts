import assert from "node:assert/strict";
import { test } from "node:test";
import { dayName } from "../../../Sources/Portal/texts/dayName";
import { english } from "../../../Sources/Portal/texts/en";
import * as format from "../../../Sources/Portal/texts/format";
import { hindi } from "../../../Sources/Portal/texts/hi";
import { hour, minute, start } from "../support/samples";

process.env["TZ"] = "Asia/Kolkata";

const moment = "2026-11-26T10:00:00Z";
/** Intl has its own kinds of spaces, which change with its version. */
const plain = (text: string) => text.replace(/\s/g, " ");

test("a time is the viewer's", () => {
  assert.equal(format.clockTime(moment, "en-GB"), "15:30");
  assert.equal(plain(format.timeRange(moment, "2026-11-26T11:00:00Z", "en-GB")).replace(/ /g, ""), "15:30–16:30");
});

test("a date has its year when it is another one", () => {
  assert.match(format.shortDate(moment, "en-GB", start), /^Thu,? 26 Nov$/);
  assert.match(format.shortDate(moment, "en-GB", Date.parse("2027-03-01T00:00:00Z")), /^Thu,? 26 Nov 2026$/);
});

test("Hindi is not abbreviated", () => {
  assert.match(format.shortDate(moment, "hi-IN", start), /नवंबर/);
});

test("days are counted by the viewer's calendar", () => {
  // 23:30 on the 25th in Kolkata; the 26th begins there half an hour later.
  const now = Date.parse("2026-11-25T18:00:00Z");
  assert.equal(format.daysFromToday("2026-11-25T18:29:00Z", now), 0);
  assert.equal(format.daysFromToday("2026-11-25T18:31:00Z", now), 1);
  assert.equal(format.daysFromToday("2026-11-24T18:00:00Z", now), -1);
});

test("days are counted rightly over a change of the clocks", () => {
  process.env["TZ"] = "Europe/Berlin";
  // The night to Sunday, 25 October 2026 has 25 hours.
  assert.equal(format.daysFromToday("2026-10-25T22:30:00Z", Date.parse("2026-10-24T10:00:00Z")), 1);
  process.env["TZ"] = "Asia/Kolkata";
});

test("the days next to today have names, in each language", () => {
  const names = (texts: typeof english, locale: string) =>
    [-24 * hour, 0, 24 * hour].map((distance) => dayName(new Date(start + distance).toISOString(), start, texts, locale));
  assert.deepEqual(names(english, "en-GB"), ["Yesterday", "Today", "Tomorrow"]);
  assert.deepEqual(names(hindi, "hi-IN"), ["बीता हुआ कल", "आज", "आने वाला कल"]);
  assert.match(dayName("2026-11-30T10:00:00Z", start, english, "en-GB"), /30 Nov/);
});

test("a distance is said in the unit that fits", () => {
  const said = (distance: number) => plain(format.timeAgo(moment, start - distance, "en-GB"));
  assert.equal(said(20_000), "now");
  assert.equal(said(40_000), "in 1 min");
  assert.equal(said(-40_000), "1 min ago");
  assert.equal(said(59 * minute), "in 59 min");
  assert.equal(said(59.5 * minute), "in 1 hr");
  assert.equal(said(-23 * hour), "23 hr ago");
  assert.equal(said(24 * hour), "tomorrow");
  assert.equal(said(-48 * hour), "2 days ago");
});

test("a countdown never says now before its time", () => {
  const said = (left: number) => plain(format.countdown(moment, start - left, "en-GB"));
  assert.equal(said(61 * minute), "in 1 hr");
  assert.equal(said(59.2 * minute), "in 60 min");
  assert.equal(said(90_000), "in 2 min");
  assert.equal(said(59_100), "in 60 sec");
  assert.equal(said(400), "in 1 sec");
  assert.equal(said(-5000), "in 1 sec");
});

test("a stopwatch has hours when there are any", () => {
  assert.deepEqual([0, 42_900, 61_000, 3_910_000, -5].map(format.stopwatch), ["00:00", "00:42", "01:01", "1:05:10", "00:00"]);
});

test("amounts are written as the viewer writes them, in the operator's currency where there is one", () => {
  assert.equal(format.money("1234.5", "en-GB", null), "1,234.50");
  assert.equal(format.money("1234.5", "en-IN", "INR"), "₹1,234.50");
  assert.equal(format.money("1500", "ja-JP", "JPY"), "¥1,500".replace("¥", "\uffe5"));
  assert.equal(format.count(1440, "en-GB"), "1,440");
});

test("a distance of days is that of the viewer's calendar, as headings count it", () => {
  const said = (moment: string, now: string) => plain(format.timeAgo(moment, Date.parse(now), "en-GB"));
  // 09:00 in Kolkata on the 26th; 23:00 on the 27th is 38 hours away, 08:50 on the 28th 48 hours.
  assert.equal(said("2026-11-27T17:30:00Z", "2026-11-26T03:30:00Z"), "tomorrow");
  assert.equal(said("2026-11-28T03:20:00Z", "2026-11-26T03:30:00Z"), "in 2 days");
  // 23:00 on the 26th; 01:00 on the 28th is 26 hours away.
  assert.equal(said("2026-11-27T19:30:00Z", "2026-11-26T17:30:00Z"), "in 2 days");
  assert.equal(said("2026-11-24T19:30:00Z", "2026-11-26T17:30:00Z"), "yesterday");
});

test("where seconds do not tick the last minute is one", () => {
  const said = (left: number) => plain(format.minutesUntil(moment, start - left, "en-GB"));
  assert.deepEqual([61 * minute, 90_000, 60_000, 500, -5000].map(said), ["in 1 hr", "in 2 min", "in 1 min", "in 1 min", "in 1 min"]);
});

test("the zone has its name in each language, the same in summer and winter", () => {
  assert.equal(format.zoneName("en-GB", start), "India Standard Time");
  assert.equal(format.zoneName("hi-IN", start), "भारतीय मानक समय");
});

test("a time over midnight has no day in it", () => {
  // 23:30 to 02:30 in Kolkata.
  assert.equal(plain(format.timeRange("2026-11-26T18:00:00Z", "2026-11-26T21:00:00Z", "en-GB")), "23:30 – 02:30");
});
