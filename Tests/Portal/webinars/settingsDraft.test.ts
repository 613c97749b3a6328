import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../../../Sources/Portal/texts/languages";
import { knownPeople } from "../../../Sources/Portal/webinars/settings/knownPeople";
import { withPart } from "../../../Sources/Portal/webinars/settings/parts";
import { changeFrom, draftFaults, shownSettings } from "../../../Sources/Portal/webinars/settings/settingsDraft";
import { settingsSummary } from "../../../Sources/Portal/webinars/settings/settingsSummary";
import { settings } from "../support/samples";

test("the form shows what was typed, and of the rest what holds", () => {
  const shown = shownSettings(settings({ participant_limit: 30, password: true, lobby: true }), { chat: "off", participant_limit: "4x" });
  assert.deepEqual([shown.participant_limit, shown.password, shown.lobby, shown.chat], ["4x", true, true, "off"]);
  assert.equal(shownSettings(settings(), {}).participant_limit, null);
});

test("only what was changed is sent, so that another host's change stays", () => {
  assert.deepEqual(changeFrom({ chat: "hosts", participant_limit: " 30 " }), { chat: "hosts", participant_limit: 30 });
  assert.deepEqual(changeFrom({ participant_limit: null }), { participant_limit: null });
  assert.deepEqual(changeFrom({}), {});
});

test("a password is kept, set anew or taken away", () => {
  assert.deepEqual(changeFrom({ password: true }), {});
  assert.deepEqual(changeFrom({ password: "maths" }), { password: "maths" });
  assert.deepEqual(changeFrom({ password: null }), { password: null });
});

test("a rule of attendance is minutes or a share, in whole numbers", () => {
  assert.deepEqual(shownSettings(settings({ attended_after: "50%" }), {}).attended_after, { unit: "share", amount: "50" });
  assert.deepEqual(shownSettings(settings({ attended_after: 20 }), {}).attended_after, { unit: "minutes", amount: "20" });
  assert.deepEqual(changeFrom({ attended_after: { unit: "share", amount: " 75 " } }), { attended_after: "75%" });
  assert.deepEqual(changeFrom({ attended_after: { unit: "minutes", amount: "20" } }), { attended_after: 20 });
  assert.deepEqual(changeFrom({ attended_after: null }), { attended_after: null });
  for (const amount of ["", "0", "1.5", "101"]) assert.deepEqual(draftFaults({ attended_after: { unit: "share", amount } }), { attended_after: "share" });
  for (const amount of ["1", "101", "9999"]) assert.deepEqual(draftFaults({ attended_after: { unit: "minutes", amount } }), {});
  assert.deepEqual(draftFaults({ attended_after: { unit: "minutes", amount: "10000" } }), { attended_after: "minutes" });
});

test("a number of places is a whole one, and a password has something in it", () => {
  for (const places of ["", "0", "-1", "2.5", "many", "1000001"]) assert.deepEqual(draftFaults({ participant_limit: places }), { participant_limit: "places" });
  for (const places of ["1", " 30 ", "1000000", null]) assert.deepEqual(draftFaults({ participant_limit: places }), {});
  assert.deepEqual(draftFaults({ password: " " }), { password: "noPassword" });
  assert.deepEqual(draftFaults({ password: "x".repeat(101) }), { password: "longPassword" });
  for (const password of ["😀".repeat(100), null, true] as const) assert.deepEqual(draftFaults({ password }), {});
});

test("a stream key is YouTube's, or an address of any other site; one that stays is not sent", () => {
  for (const stream_key of ["abcd-efgh-1234", " rtmps://video.example/app/key ", null, true] as const) assert.deepEqual(draftFaults({ stream_key }), {});
  for (const stream_key of ["", "short", "two words 1234", "http://video.example/key", "rtmp:///key", "x".repeat(301)]) {
    assert.deepEqual(draftFaults({ stream_key }), { stream_key: "streamKey" });
  }
  assert.deepEqual(changeFrom({ stream_key: true }), {});
  assert.deepEqual(changeFrom({ stream_key: " abcd-efgh " }), { stream_key: "abcd-efgh" });
  assert.deepEqual(changeFrom({ stream_key: null }), { stream_key: null });
});

test("a stream can be watched at a safe address, or nowhere", () => {
  for (const stream_link of ["https://video.example/live?v=1", "", " ", null]) assert.deepEqual(draftFaults({ stream_link }), {});
  for (const stream_link of ["http://video.example", "javascript:alert(1)", "https://", "https://me@video.example", "https://video.example/<b>"]) {
    assert.deepEqual(draftFaults({ stream_link }), { stream_link: "streamLink" });
  }
  assert.deepEqual(changeFrom({ stream_link: " " }), { stream_link: null });
  assert.deepEqual(changeFrom({ stream_link: " https://video.example " }), { stream_link: "https://video.example" });
});

test("nobody hosts and speaks at once, and others keep their parts", () => {
  const now = { co_hosts: [5], speakers: [2, 7] };
  assert.deepEqual(withPart(now, "co_hosts", 2, true), { co_hosts: [5, 2], speakers: [7] });
  assert.deepEqual(withPart(now, "speakers", 5, true), { co_hosts: [], speakers: [2, 7, 5] });
  assert.deepEqual(withPart(now, "co_hosts", 5, false), { co_hosts: [] });
  assert.deepEqual(withPart(now, "speakers", 2, true), { co_hosts: [5], speakers: [7, 2] });
});

test("everyone is in the list once, by name", () => {
  const present = [{ id: 2, name: "Ravi" }];
  assert.deepEqual(knownPeople("en", present, [{ id: 3, name: "Asha" }, { id: 2, name: "Ravi" }]).map(({ id }) => id), [3, 2]);
});

test("the line under a closed panel says what is otherwise than usual", async () => {
  const texts = await languages.en.load();
  const summary = (change: Parameters<typeof settings>[0]) =>
    settingsSummary(settings(change), { texts, language: "en", locale: "en-GB", changeLanguage: () => undefined });
  assert.equal(summary({}), "As usual: whoever is registered comes in and may talk.");
  assert.equal(summary({ lobby: true, participant_limit: 1000, co_hosts: [2] }), "people wait at the door · 1,000 places · 1 co-host");
  assert.equal(summary({ chat: "off" }), "no chat");
});
