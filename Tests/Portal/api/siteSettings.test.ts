import assert from "node:assert/strict";
import { test } from "node:test";
import { readSiteSettings } from "../../../Sources/Portal/api/reading/readSiteSettings";

test("hosts are offered to record and to stream only where the operator says so", () => {
  assert.equal(readSiteSettings({}).canRecord, false);
  assert.equal(readSiteSettings({ recording: "on" }).canRecord, false);
  assert.equal(readSiteSettings({ recording: true }).canRecord, true);
});

test("pictures are taken where the server has a place for them, and never beside a platform", () => {
  assert.equal(readSiteSettings({ pictures: true }).takesPictures, true);
  assert.equal(readSiteSettings({ pictures: true, platform: true }).takesPictures, false);
});
