import assert from "node:assert/strict";
import { test } from "node:test";
import { readTyped, typedIn } from "../../../Sources/Portal/webinars/create/keptDraft";
import { changesFrom, copyOf, Draft, draftFaults, draftOf, startOf } from "../../../Sources/Portal/webinars/create/lessonDraft";
import { titleHue } from "../../../Sources/Portal/webinars/details/titleHue";
import { start, webinar } from "../support/samples";

process.env["TZ"] = "Europe/Berlin";

const before: Draft = draftOf(webinar());

test("a webinar fills the form in by the viewer's clock", () => {
  assert.deepEqual(before, {
    title: "Quantum field trip", description: "One particle a room.", date: "2026-11-26", time: "11:00", occurrence: "", duration: "60", price: "0",
  });
  assert.equal(draftOf(webinar({ price: "12.50" })).price, "12.50");
  assert.equal(draftOf(webinar({ start_time: null })).date, "");
});

test("which of two equal times it is stays known", () => {
  const [first, second] = ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"].map((start_time) => draftOf(webinar({ start_time })));
  assert.deepEqual([first?.time, first?.occurrence, second?.time, second?.occurrence], ["02:30", "first", "02:30", "second"]);
  assert.deepEqual([first, second].map((draft) => draft && startOf(draft)), [Date.parse("2026-10-25T00:30Z"), Date.parse("2026-10-25T01:30Z")]);
});

test("a time that is none or two is asked about, not moved", () => {
  const now = Date.parse("2026-10-01T00:00Z");
  for (const [date, kind] of [["2027-03-28", "never"], ["2026-10-25", "twice"]] as const) {
    const draft = { ...before, date, time: "02:30" };
    assert.deepEqual(draftFaults(draft, now), { occurrence: "unanswered" }, kind);
    assert.equal(startOf(draft), null);
  }
  assert.deepEqual(draftFaults({ ...before, date: "2026-10-25", time: "02:30", occurrence: "second" }, now), {});
});

test("what did not change is not sent", () => {
  assert.deepEqual(changesFrom(before, before), {});
  assert.deepEqual(changesFrom({ ...before, title: "Optics" }, before), { title: "Optics" });
  assert.deepEqual(changesFrom({ ...before, time: "12:30" }, before), { date: "2026-11-26", time: "11:30:00" });
});

test("a webinar that has begun may have its title changed, but not be moved into the past", () => {
  const later = start + 1;
  assert.deepEqual(draftFaults({ ...before, title: "Optics" }, later, before), {});
  assert.deepEqual(draftFaults({ ...before, time: "10:30" }, later, before), { date: "inPast" });
  assert.deepEqual(draftFaults({ ...before, title: "Optics" }, later), { date: "inPast" });
});

test("a copy is a week later at the same time of day, or as soon as that is to come", () => {
  const told = webinar({ start_time: "2026-10-20T08:00:00Z" });
  const days = ["2026-10-20T00:00Z", "2026-10-27T00:00Z", "2026-12-01T00:00Z"].map((now) => copyOf(told, Date.parse(now)));
  assert.deepEqual(days.map(({ date }) => date), ["2026-10-27", "2026-11-03", "2026-12-08"]);
  assert(days.every(({ time }) => time === "10:00"));
});

test("what was typed is kept, and a time as a whole", () => {
  assert.deepEqual(typedIn(before, before), {});
  assert.deepEqual(typedIn({ ...before, title: "Optics" }, before), { title: "Optics" });
  assert.deepEqual(typedIn({ ...before, time: "12:00" }, before), { date: "2026-11-26", time: "12:00", occurrence: "" });
});

test("of what stands in the storage the form's fields are read alone", () => {
  assert.deepEqual(readTyped('{"title":"Optics","price":3,"other":"x"}'), { title: "Optics" });
  assert.deepEqual(readTyped('{"toString":"x","constructor":"y","__proto__":"z"}'), {});
  for (const text of [null, "", "{", "null", "[]", "3"]) assert.deepEqual(readTyped(text), {}, String(text));
});

test("a title's colour stays, and is a hue", () => {
  assert.equal(titleHue(7, "Optics"), titleHue(7, "Optics"));
  assert.notEqual(titleHue(7, "Optics"), titleHue(8, "Optics"));
  for (let id = 0; id < 50; id += 1) assert(titleHue(id, "वेबिनार") >= 0 && titleHue(id, "वेबिनार") < 360);
});
