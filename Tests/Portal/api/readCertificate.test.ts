import assert from "node:assert/strict";
import { test } from "node:test";
import { pdfAddress } from "../../../Sources/Portal/api/certificateAddress";
import { readHolders, readVerified } from "../../../Sources/Portal/api/reading/readCertificate";
import { wholeDay } from "../../../Sources/Portal/texts/format";

const row = {
  id: "3f2b8c1e", url: "https://live.example.org/verify/3f2b8c1e", school: "School", name: "Asha Rao", title: "Light",
  date: "2026-11-26", minutes: 58, issued_at: "2026-11-26T12:00:00Z",
};

test("a certificate is valid where the server says so, and nowhere else", () => {
  const valid = readVerified({ ...row, state: "valid", revoked_at: null, revoked_for: null });
  assert.deepEqual([valid.isValid, valid.revoked_for, valid.name, valid.minutes], [true, null, "Asha Rao", 58]);
  const revoked = readVerified({ ...row, state: "revoked", revoked_at: "2026-11-27T12:00:00Z", revoked_for: "correction" });
  assert.deepEqual([revoked.isValid, revoked.revoked_for], [false, "correction"]);
  for (const state of [undefined, "VALID", true, ""]) assert.equal(readVerified({ ...row, state }).isValid, false);
  assert.equal(readVerified({ ...row, state: "revoked", revoked_for: "whim" }).revoked_for, null);
});

test("a host's list has a certificate by account", () => {
  const list = readHolders({ certificates: [{ user_id: 7, id: "a", issued_at: "2026-11-26T12:00:00Z" }, { user_id: 8, id: "b" }] });
  assert.deepEqual([...list], [[7, "a"], [8, "b"]]);
});

test("the page to print is in the reader's language, where it has it", () => {
  assert.equal(pdfAddress("a", "hi"), "/api/live/certificates/a.pdf?language=hi");
  assert.equal(pdfAddress("a", "fr"), "/api/live/certificates/a.pdf?language=en");
});

test("the day of a certificate is the same in each zone", () => {
  assert.equal(wholeDay("2026-11-26", "en-GB"), "26 November 2026");
  assert.equal(wholeDay("2026-11-26", "hi"), "26 नवंबर 2026");
  assert.equal(wholeDay("some day", "en-GB"), "some day");
});
