import assert from "node:assert/strict";
import { test } from "node:test";
import { clockAt, daysLater, readClock } from "../../../Sources/Portal/webinars/create/wallClock";

const at = (text: string) => Date.parse(text);

function inZone(zone: string, check: () => void): void {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    check();
  } finally {
    process.env["TZ"] = before;
  }
}

test("a time that the clock leaves out is none, in Berlin and New York", () => {
  inZone("Europe/Berlin", () => {
    assert.deepEqual(readClock("2027-03-28", "02:30"), { kind: "never", around: [at("2027-03-28T00:30Z"), at("2027-03-28T01:30Z")] });
    assert.deepEqual([at("2027-03-28T00:30Z"), at("2027-03-28T01:30Z")].map((moment) => clockAt(moment).time), ["01:30", "03:30"]);
    assert.deepEqual(readClock("2027-03-28", "01:59"), { kind: "once", moment: at("2027-03-28T00:59Z") });
    assert.deepEqual(readClock("2027-03-28", "03:00"), { kind: "once", moment: at("2027-03-28T01:00Z") });
  });
  inZone("America/New_York", () => {
    assert.deepEqual(readClock("2027-03-14", "02:00"), { kind: "never", around: [at("2027-03-14T06:00Z"), at("2027-03-14T07:00Z")] });
    assert.deepEqual(readClock("2027-03-28", "02:30"), { kind: "once", moment: at("2027-03-28T06:30Z") });
  });
});

test("a time that comes again is two moments, in Berlin and New York", () => {
  inZone("Europe/Berlin", () => {
    assert.deepEqual(readClock("2026-10-25", "02:00"), { kind: "twice", moments: [at("2026-10-25T00:00Z"), at("2026-10-25T01:00Z")] });
    assert.deepEqual(readClock("2026-10-25", "01:59"), { kind: "once", moment: at("2026-10-24T23:59Z") });
    assert.deepEqual(readClock("2026-10-25", "03:00"), { kind: "once", moment: at("2026-10-25T02:00Z") });
  });
  inZone("America/New_York", () => {
    assert.deepEqual(readClock("2026-11-01", "01:30"), { kind: "twice", moments: [at("2026-11-01T05:30Z"), at("2026-11-01T06:30Z")] });
    assert.deepEqual(readClock("2026-10-25", "02:00"), { kind: "once", moment: at("2026-10-25T06:00Z") });
  });
});

test("where no clock changes every time is one", () => {
  inZone("Asia/Kolkata", () => {
    for (const day of ["2027-03-28", "2026-10-25", "2027-03-14", "2026-11-01"]) assert.equal(readClock(day, "02:30")?.kind, "once", day);
  });
});

test("what no calendar has is no reading", () => {
  for (const [date, time] of [["2026-13-01", "10:00"], ["", "10:00"], ["2026-11-26", ""], ["2026-11-26", "25:00"]] as const) {
    assert.equal(readClock(date, time), null);
  }
});

test("a clock shows day and time as the fields have them", () => {
  inZone("America/New_York", () => assert.deepEqual(clockAt(at("2026-12-01T03:05Z")), { date: "2026-11-30", time: "22:05" }));
});

test("days are those of the calendar, over a clock change and a year's end", () => {
  inZone("Europe/Berlin", () => {
    assert.equal(daysLater("2026-10-20", 7), "2026-10-27");
    assert.equal(daysLater("2026-12-28", 7), "2027-01-04");
  });
});
