import assert from "node:assert/strict";
import { test } from "node:test";
import { readRecordings } from "../../../Sources/Portal/api/reading/readRecordings";
import { routeFor } from "../../../Sources/Portal/routing/routes";
import { chapterAt } from "../../../Sources/Portal/webinars/recording/chapters";

const told = {
  id: 7,
  started_at: "2026-03-01T10:00:00.000000Z",
  seconds: 30,
  size: 12,
  type: "video/webm",
  url: "/recordings/0.webm?e=1&s=a",
  download_url: "https://s3.example/0.webm",
  expires_in: 14400,
  available_until: "2026-06-01T10:00:00.000000Z",
  chapters: [{ at: 5, text: "Fractions" }, { at: 20, text: "Roots" }],
};

test("a recording is read as the API tells it", () => {
  const [recording] = readRecordings({ recordings: [told] });
  assert.equal(recording?.address, told.url);
  assert.equal(recording?.downloadAddress, told.download_url);
  assert.equal(recording?.seconds, 30);
  assert.deepEqual(recording?.chapters, told.chapters);
});

test("what is no address of this site or of another is not played", () => {
  for (const url of [null, 7, "", "javascript:alert(1)", "//evil.example/x.webm", "data:video/webm,x"]) {
    assert.equal(readRecordings({ recordings: [{ ...told, url }] })[0]?.address, null);
  }
});

test("a moment is in the chapter that began last", () => {
  const { chapters } = told;
  assert.deepEqual([0, 4.9, 5, 19.9, 20, 1000].map((seconds) => chapterAt(chapters, seconds)), [-1, -1, 0, 0, 1, 1]);
  assert.equal(chapterAt([], 3), -1);
});

test("a recording has an address of its own", () => {
  assert.deepEqual(routeFor("/webinars/7/recording"), { page: "recording", id: 7 });
  assert.deepEqual(routeFor("/webinars/7/recording/"), { page: "recording", id: 7 });
  assert.deepEqual(routeFor("/webinars/7/recordings"), { page: "not-found" });
});
