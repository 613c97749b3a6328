import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../../Sources/Portal/api/client/ApiError";
import { deviceFault } from "../../../Sources/Portal/live/greenroom/devices/deviceFault";
import { chosenDevice, knownDevices } from "../../../Sources/Portal/live/greenroom/devices/knownDevices";
import { levelOf, loudInARow } from "../../../Sources/Portal/live/greenroom/devices/level";
import { openDevices } from "../../../Sources/Portal/live/greenroom/devices/openDevices";
import { choicesAtFirst, listening } from "../../../Sources/Portal/live/greenroom/entryChoices";
import { networkVerdict } from "../../../Sources/Portal/live/greenroom/network/networkVerdict";
import { tryNetwork } from "../../../Sources/Portal/live/greenroom/network/tryNetwork";
import { roomAtFirst } from "../../../Sources/Portal/live/room/state/RoomState";
import { roomLife } from "../../../Sources/Portal/live/room/state/roomLife";
import { entered, open as plain } from "../support/rooms";

test("a host enters heard, who attends silent, both seen", () => {
  assert.deepEqual(choicesAtFirst("host"), { isMuted: false, isCameraOff: false, devices: {} });
  for (const viewer of ["registered", "admitted"] as const) {
    assert.deepEqual(choicesAtFirst(viewer), { isMuted: true, isCameraOff: false, devices: {} });
  }
});

test("who listens only keeps the speaker that was chosen", () => {
  const chosen = { isMuted: false, isCameraOff: false, devices: { audioOutput: "Headset" } };
  assert.deepEqual(listening(chosen), { ...chosen, isMuted: true, isCameraOff: true });
});

test("a room that is made anew at a press opens as it was chosen, though much was switched since", () => {
  const choices = { isMuted: true, isCameraOff: true, devices: { audioInput: "Headset" } };
  let [state] = roomLife(roomAtFirst(plain, false, choices), entered);
  assert.deepEqual([state.media.isMuted, state.media.isCameraOff], [true, true]);
  [state] = roomLife(state, { type: "joined" });
  [state] = roomLife(state, { type: "media", media: { isMuted: false, isCameraOff: false } });
  [state] = roomLife(state, { type: "retryPressed" });
  assert.deepEqual([state.media.isMuted, state.media.isCameraOff, state.choices], [true, true, choices]);
});

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}

test("each error of the browser's has its own meaning", () => {
  const meanings = {
    NotAllowedError: "refused", SecurityError: "refused", NotFoundError: "missing", OverconstrainedError: "missing",
    NotReadableError: "busy", AbortError: "busy", TypeError: "unsupported", Unheard: "failed",
  };
  for (const [name, meaning] of Object.entries(meanings)) assert.equal(deviceFault(named(name)), meaning);
  assert.equal(deviceFault("no error at all"), "failed");
});

const infos = [
  { kind: "audioinput", deviceId: "a", label: "Headset" },
  { kind: "audiooutput", deviceId: "a", label: "Headset" },
  { kind: "videoinput", deviceId: "v", label: "Camera" },
] as const;

test("devices are chosen by their names, because ids are another site's at the Jitsi server", () => {
  const known = knownDevices(infos);
  assert.deepEqual(chosenDevice(known, "audioInput", { audioInput: "Headset" }), { kind: "audioInput", id: "a", label: "Headset" });
  assert.equal(chosenDevice(known, "videoInput", { videoInput: "Unplugged" }), undefined);
  assert.equal(chosenDevice(known, "videoInput", {}), undefined);
});

test("before the person has allowed it there is nothing to choose", () => {
  assert.deepEqual(knownDevices(infos.map((one) => ({ ...one, label: "" }))), []);
});

/** A browser that has a microphone and no camera. */
function withoutCamera(log: MediaStreamConstraints[]) {
  return async (constraints: MediaStreamConstraints) => {
    log.push(constraints);
    if (constraints.video) throw named("NotFoundError");
    return { id: "sound" } as MediaStream;
  };
}

test("a missing camera does not cost the microphone", async () => {
  const asked: MediaStreamConstraints[] = [];
  const opened = await openDevices({ audio: { id: "a" }, video: { id: undefined } }, withoutCamera(asked));
  assert.deepEqual(opened, { audio: { stream: { id: "sound" }, fault: null }, video: { stream: null, fault: "missing" } });
  const audio = { deviceId: { exact: "a" } };
  assert.deepEqual(asked, [{ audio, video: true }, { audio }, { video: true }]);
});

test("what is not wanted is not asked for", async () => {
  const asked: MediaStreamConstraints[] = [];
  await openDevices({ audio: { id: undefined } }, withoutCamera(asked));
  assert.deepEqual(asked, [{ audio: true }]);
});

function tone(height: number): number[] {
  return Array.from({ length: 1024 }, (_, at) => height * Math.sin(at / 5));
}

test("the meter rises in steps of decibels between silence and the loudest", () => {
  assert.equal(levelOf([]), 0);
  assert.equal(levelOf(tone(0)), 0);
  assert.equal(levelOf(tone(0.0001)), 0);
  assert.equal(levelOf([1, -1, 1, -1]), 1);
  const levels = [0.01, 0.1, 1].map((height) => levelOf(tone(height)));
  const [low = 0, middle = 0, high = 0] = levels;
  assert(Math.abs(high - middle - (middle - low)) < 0.01 && high - low > 0.6, String(levels));
});

test("a single crack is not speech", () => {
  assert.equal([0.9, 0.1, 0.5].reduce(loudInARow, 0), 1);
  assert.equal([0.1, 0.5, 0.6].reduce(loudInARow, 0), 2);
});

test("the verdict on the network is the worst that was found", () => {
  assert.equal(networkVerdict({ roundTrip: 40, hasRoom: true }), "good");
  assert.equal(networkVerdict({ roundTrip: 400, hasRoom: true }), "fair");
  assert.equal(networkVerdict({ roundTrip: 900, hasRoom: true }), "slow");
  assert.equal(networkVerdict({ roundTrip: 900, hasRoom: false }), "noRoom");
  assert.equal(networkVerdict({ roundTrip: null, hasRoom: false }), "offline");
});

/** A clock that stands at these moments, one after the other. */
function clock(...moments: number[]): () => number {
  return () => moments.shift() ?? 0;
}

const away = () => Promise.reject(new ApiError(0, { message: "away" }));
const there = () => Promise.resolve();

test("the best of three ways to the site counts", async () => {
  const now = clock(0, 300, 300, 350, 350, 500);
  assert.deepEqual(await tryNetwork({ ask: there, loadRoom: there, now }), { roundTrip: 50, hasRoom: true });
});

test("what does not answer is told apart: the site, the video server", async () => {
  assert.deepEqual(await tryNetwork({ ask: away, loadRoom: there, now: clock() }), { roundTrip: null, hasRoom: true });
  assert.deepEqual(await tryNetwork({ ask: there, loadRoom: away, now: clock() }), { roundTrip: 0, hasRoom: false });
});

test("a mistake of the portal's is not told as the network's", async () => {
  const mistaken = () => Promise.reject(new TypeError("mistake"));
  const outcome = await tryNetwork({ ask: mistaken, loadRoom: there, now: clock() }).catch((error: unknown) => error);
  assert(outcome instanceof TypeError);
});
