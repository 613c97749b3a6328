import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft, draftFaults, emptyDraft, webinarFrom } from "../../../Sources/Portal/webinars/create/lessonDraft";
import { start } from "../support/samples";

process.env["TZ"] = "Asia/Kolkata";

const whole: Draft = { title: " Optics ", description: "Light.", date: "2026-11-26", time: "18:30", occurrence: "", duration: "45", price: "12.5" };
const faults = (change: Partial<Draft>) => draftFaults({ ...whole, ...change }, start);

test("a whole draft has no fault", () => {
  assert.deepEqual(faults({}), {});
});

test("what is missing is said in the form's order", () => {
  assert.deepEqual(Object.entries(draftFaults(emptyDraft, start)), [
    ["title", "required"], ["description", "required"], ["date", "required"], ["time", "required"],
  ]);
  for (const title of ["  ", "\u200b", "\u3164\u2800"]) assert.deepEqual(faults({ title }), { title: "required" }, title);
});

test("a moment that has passed, or that no calendar of ours has, is no start", () => {
  assert.deepEqual(faults({ time: "15:29" }), { date: "inPast" });
  assert.deepEqual(faults({ time: "15:30" }), {});
  assert.deepEqual(faults({ date: "2026-13-26" }), { date: "noDate" });
});

test("a webinar begins after 1900 and ends before 10000, by the API's clock", () => {
  for (const date of ["12026-11-26", "275760-01-01", "0026-11-26", "1899-12-31"]) assert.deepEqual(faults({ date }), { date: "dateRange" }, date);
  assert.deepEqual(faults({ date: "9999-12-31", time: "23:00" }), {});
  // Five hours behind.
  process.env["TZ"] = "America/New_York";
  assert.deepEqual(faults({ date: "1899-12-31", time: "18:59" }), { date: "dateRange" });
  assert.deepEqual(faults({ date: "1899-12-31", time: "19:00" }), { date: "inPast" });
  assert.deepEqual(faults({ date: "9999-12-31", time: "18:14", duration: "45" }), {});
  assert.deepEqual(faults({ date: "9999-12-31", time: "18:15", duration: "45" }), { date: "dateRange" });
  assert.deepEqual(faults({ date: "9999-12-31", time: "18:15", duration: "" }), { duration: "durationRange" });
  process.env["TZ"] = "Asia/Kolkata";
});

test("a webinar takes from one minute to a day, as the API has it", () => {
  for (const duration of ["1", "1440"]) assert.deepEqual(faults({ duration }), {}, duration);
  for (const duration of ["0", "1441", "1.5", "", "an hour", "-5"]) assert.deepEqual(faults({ duration }), { duration: "durationRange" }, duration);
});

test("a description has two hundred line breaks at most, whatever ends its lines", () => {
  for (const end of ["\n", "\r\n", "\u2028"]) {
    assert.deepEqual(faults({ description: `x${end.repeat(200)}y` }), {}, JSON.stringify(end));
    assert.deepEqual(faults({ description: `x${end.repeat(201)}y` }), { description: "tooManyLines" }, JSON.stringify(end));
  }
});

test("a price is a number with two decimals at most", () => {
  for (const price of ["0", " 12.50 ", "99999999"]) assert.deepEqual(faults({ price }), {}, price);
  for (const price of ["", "1.234", "1,50", "-1", "999999999", "free"]) assert.deepEqual(faults({ price }), { price: "priceForm" }, price);
});

test("the API is given UTC, and no blanks around the words", () => {
  assert.deepEqual(webinarFrom(whole), {
    title: "Optics", description: "Light.", date: "2026-11-26", time: "13:00:00", duration: 45, price: "12.50",
  });
});

test("the API is given composed letters, one kind of line end and no control characters", () => {
  const { title, description } = webinarFrom({ ...whole, title: "Cafe\u0301\u0007", description: "one\r\ntwo" });
  assert.deepEqual([title, description], ["Caf\u00e9", "one\ntwo"]);
});
