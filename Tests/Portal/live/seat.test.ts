import assert from "node:assert/strict";
import { test } from "node:test";
import { awaitSeat } from "../../../Sources/Portal/live/seat/awaitSeat";
import { seatWords } from "../../../Sources/Portal/live/seat/seatWords";
import { FakeSurroundings } from "../support/FakeSurroundings";
import { settings } from "../support/samples";

const limited = settings({ participant_limit: 30 });
const inside = { isInRoom: true, isHost: false, settings: limited, isPolling: false };

test("a seat is kept and given up where there is a limit", () => {
  assert.deepEqual(seatWords(inside), { keeps: true, frees: true });
  assert.deepEqual(seatWords({ ...inside, settings: settings() }), { keeps: false, frees: false });
  assert.deepEqual(seatWords({ ...inside, settings: undefined }), { keeps: false, frees: false });
});

test("hosts take no seat, nor does who is outside", () => {
  assert.deepEqual(seatWords({ ...inside, isHost: true }), { keeps: false, frees: false });
  assert.deepEqual(seatWords({ ...inside, isInRoom: false }), { keeps: false, frees: false });
});

test("a page that polls says that its owner leaves, limit or not", () => {
  assert.deepEqual(seatWords({ ...inside, settings: undefined, isPolling: true }), { keeps: false, frees: true });
});

function waiting() {
  const surroundings = new FakeSurroundings();
  let tries = 0;
  let isGivenUp = false;
  const stop = awaitSeat(async () => { tries += 1; }, () => { isGivenUp = true; }, surroundings);
  return { surroundings, stop, seen: () => ({ tries, isGivenUp }) };
}

test("who waits for a place asks every ten seconds", async () => {
  const { surroundings, seen } = waiting();
  await surroundings.pass(9_900);
  assert.equal(seen().tries, 0);
  await surroundings.pass(20_200);
  assert.equal(seen().tries, 3);
});

test("after ten minutes it is enough", async () => {
  const { surroundings, seen } = waiting();
  await surroundings.pass(599_000);
  assert.deepEqual(seen(), { tries: 59, isGivenUp: false });
  await surroundings.pass(2_000);
  assert.deepEqual(seen(), { tries: 60, isGivenUp: true });
  await surroundings.pass(60_000);
  assert.equal(seen().tries, 60);
  assert.equal(surroundings.isQuiet, true);
});

test("who leaves the page asks no more", async () => {
  const { surroundings, stop, seen } = waiting();
  await surroundings.pass(10_000);
  stop();
  await surroundings.pass(60_000);
  assert.equal(seen().tries, 1);
  assert.equal(surroundings.isQuiet, true);
});
