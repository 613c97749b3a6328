import assert from "node:assert/strict";
import { test } from "node:test";
import { readCapture } from "../../../Sources/Portal/api/reading/readCapture";
import { CaptureAction, captureAtFirst, CaptureInput, captureLife, CaptureState } from "../../../Sources/Portal/live/capture/captureLife";

function after(inputs: readonly CaptureInput[], needsKey = false) {
  let state: CaptureState = captureAtFirst(needsKey);
  let actions: readonly CaptureAction[] = [];
  for (const input of inputs) [state, actions] = captureLife(state, input);
  return { stage: state.stage, state, actions, done: actions.map((action) => action.do) };
}

const start: CaptureInput = { type: "startPressed" };
const on: CaptureInput = { type: "heard", isOn: true };
const off: CaptureInput = { type: "heard", isOn: false };
const stop: CaptureInput = { type: "stopPressed" };
const told = (isOn: boolean): CaptureInput => ({ type: "told", isOn });
const waited = (press: number): CaptureInput => ({ type: "waited", press });

test("a recording is asked for, and is on when the room says so; then everybody is told", () => {
  assert.deepEqual(after([start]).done, ["start", "later"]);
  assert.equal(after([start]).stage.name, "starting");
  const { stage, actions } = after([start, on]);
  assert.equal(stage.name, "on");
  assert.deepEqual(actions, [{ do: "tell", isOn: true }]);
});

test("a start of which nothing is heard did not begin, and can be pressed again", () => {
  assert.deepEqual(after([start, waited(1)]).stage, { name: "failed", fault: "silent" });
  assert.equal(after([start, waited(1), start]).stage.name, "starting");
  assert.equal(after([start, waited(1), { type: "dismissed" }]).stage.name, "off");
});

test("the wait for an older press says nothing of a newer one", () => {
  assert.equal(after([start, waited(1), start, waited(1)]).stage.name, "starting");
  assert.equal(after([start, on, waited(1)]).stage.name, "on");
});

test("a start that comes after all is told all the same", () => {
  const late = after([start, waited(1), on]);
  assert.equal(late.stage.name, "on");
  assert.deepEqual(late.done, ["tell"]);
});

for (const [error, fault] of [["resource-constraint", "busy"], ["service-unavailable", "unavailable"], ["policy-violation", "refused"], [undefined, "refused"]] as const) {
  test(`a start that is refused says why: ${error ?? "nothing"}`, () => {
    assert.deepEqual(after([start, { type: "heard", isOn: false, error }]).stage, { name: "failed", fault });
  });
}

test("what another host's page begins is on here, and is told once", () => {
  const { stage, done } = after([on, told(true), on]);
  assert.equal(stage.name, "on");
  assert.deepEqual(done, []);
  assert.equal(after([told(true)]).stage.name, "on");
  assert.equal(after([told(true), told(false)]).stage.name, "off");
});

test("a second start that is refused does not end what goes on", () => {
  const { stage, done } = after([on, told(true), { type: "heard", isOn: false, error: "unexpected-request" }]);
  assert.equal(stage.name, "on");
  assert.deepEqual(done, []);
});

test("what the room ends is told, pressed or not", () => {
  assert.deepEqual(after([start, on, told(true), off]).actions, [{ do: "tell", isOn: false }]);
  const stopping = after([start, on, told(true), stop]);
  assert.deepEqual(stopping.done, ["stop", "later"]);
  assert.deepEqual(after([start, on, told(true), stop, off]).actions, [{ do: "tell", isOn: false }]);
});

test("that it goes on is told until the room or the host says that it does not", () => {
  const unsure = [start, on, told(true), stop, waited(2)];
  assert.deepEqual(after(unsure).stage, { name: "unsure" });
  assert.deepEqual(after(unsure).done, []);
  assert.deepEqual(after([...unsure, { type: "deniedByHost" }]).actions, [{ do: "tell", isOn: false }]);
  assert.equal(after([...unsure, stop]).stage.name, "stopping");
});

test("silence is no end: a recording that is told of stays so for who comes back", () => {
  assert.equal(after([start, on, told(true), { type: "roomClosed" }]).stage.name, "on");
  assert.equal(after([start, { type: "roomClosed" }]).stage.name, "off");
});

test("what the server was not told it is told again, as it is by then", () => {
  assert.deepEqual(after([on, { type: "notTold" }]).done, ["later"]);
  assert.deepEqual(after([on, { type: "notTold" }, { type: "tellAgain" }]).actions, [{ do: "tell", isOn: true }]);
  assert.deepEqual(after([on, told(true), { type: "tellAgain" }]).done, []);
});

test("a stream begins with its key, which is asked for at the press", () => {
  const key = { youtubeStreamKey: "abcd-efgh" };
  assert.deepEqual(after([start], true).done, ["askKey"]);
  assert.deepEqual(after([start, { type: "keyGiven", key }], true).actions[0], { do: "start", key });
  assert.equal(JSON.stringify(after([start, { type: "keyGiven", key }], true).state).includes("abcd"), false);
});

test("without a key it does not begin", () => {
  const error = new Error("away");
  assert.deepEqual(after([start, { type: "keyFailed", error }], true).stage, { name: "failed", fault: "noKey", error });
});

test("an address that is not safe is no link, and what is not said does not happen", () => {
  assert.deepEqual(readCapture(undefined), { isRecording: false, isStreaming: false, streamLink: null });
  assert.equal(readCapture({ stream_link: "javascript:alert(1)" }).streamLink, null);
  assert.equal(readCapture({ stream_link: "https://video.example/live" }).streamLink, "https://video.example/live");
});
