import assert from "node:assert/strict";
import { test } from "node:test";
import { readPlan } from "../../../Sources/Portal/api/reading/readWebinar";
import { isNews, withPlan } from "../../../Sources/Portal/live/portal/plan";
import { newsOf, newsTag } from "../../../Sources/Portal/webinars/news/newsOf";
import { webinar } from "../support/samples";

const loaded = webinar();
const same = readPlan({
  webinar: 7, title: "Quantum field trip", date: "2026-11-26", time: "10:00:00", duration: 60,
  start_time: "2026-11-26T10:00:00Z", end_time: "2026-11-26T11:00:00Z", cancelled: false, cancel_reason: null,
});

test("what a stream opens with is no news where nothing has changed", () => {
  assert.equal(isNews(loaded, same), false);
  assert.equal(isNews(loaded, { ...same, start_time: "2026-11-26T10:00:00.000Z" }), false);
});

test("a picture is the same under its path and under its whole address", () => {
  const pictured = { ...loaded, thumbnail: "https://live.example.org/media/webinars/a.png" };
  assert.equal(isNews(pictured, { ...same, thumbnail: "/media/webinars/a.png" }), false);
  assert.equal(isNews(pictured, { ...same, thumbnail: "/media/webinars/b.png" }), true);
  assert.equal(isNews(pictured, { ...same, thumbnail: null }), true);
});

test("a title, a picture, a time and a cancellation are news", () => {
  const changes = [{ title: "Optics" }, { thumbnail: "/media/webinars/a.png" }, { start_time: "2026-11-27T10:00:00Z" }, { duration: 45 }, { cancelled: true }, { cancel_reason: "Ill" }];
  for (const change of changes) assert.equal(isNews(loaded, { ...same, ...change }), true, JSON.stringify(change));
});

test("a webinar is as it was told last, until a newer answer comes", () => {
  const told = { plan: { ...same, title: "Optics", cancelled: true }, after: loaded };
  assert.deepEqual(withPlan(loaded, told), { ...loaded, title: "Optics", cancelled: true });
  const newer = webinar();
  assert.equal(withPlan(newer, told), newer);
  assert.equal(withPlan(loaded, null), loaded);
  assert.equal(withPlan(undefined, told), undefined);
});

test("who is registered is told of a move, a cancellation and its end, and of nothing else", () => {
  const renamed = { ...same, title: "Optics" };
  assert.equal(newsOf(loaded, renamed), null);
  assert.equal(newsOf(loaded, { ...same, start_time: "2026-11-26T10:00:00.000Z" }), null);
  assert.equal(newsOf(loaded, { ...same, start_time: "2026-11-26T10:05:00Z" }), "moved");
  assert.equal(newsOf(loaded, { ...same, cancelled: true }), "cancelled");
  assert.equal(newsOf({ ...loaded, cancelled: true }, { ...same, cancelled: true, start_time: null }), null);
  assert.equal(newsOf({ ...loaded, cancelled: true }, same), "takesPlace");
});

test("two tabs tell the same under one tag, and what is other under another", () => {
  const tag = (start_time: string | null, id = 7) => newsTag("moved", { id, start_time });
  assert.equal(tag("2026-11-26T10:00:00Z"), tag("2026-11-26T15:30:00.000+05:30"));
  const others = [tag("2026-11-26T10:00:00Z", 8), tag("2026-11-26T10:01:00Z"), tag(null), newsTag("live", { id: 7, start_time: "2026-11-26T10:00:00Z" })];
  for (const other of others) assert.notEqual(tag("2026-11-26T10:00:00Z"), other);
});
