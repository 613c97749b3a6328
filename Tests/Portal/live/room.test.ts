import assert from "node:assert/strict";
import { test } from "node:test";
import { JitsiApi, JitsiConstructor, JitsiOptions } from "../../../Sources/Portal/live/room/jitsiApi";
import { openRoom } from "../../../Sources/Portal/live/room/openRoom";
import { roomAddress } from "../../../Sources/Portal/live/room/roomOptions";
import { connecting, RoomTrouble, withTrouble } from "../../../Sources/Portal/live/room/RoomState";

/** A room whose events the test says. */
function open() {
  const told: string[] = [];
  const listeners = new Map<string, (event: never) => void>();
  class Jitsi implements JitsiApi {
    addListener(name: string, listener: (event: never) => void): void {
      listeners.set(name, listener);
    }
    dispose(): void {}
  }
  openRoom(Jitsi as JitsiConstructor, "meet.example", {} as JitsiOptions, {
    onAlive: () => told.push("alive"),
    onJoined: () => told.push("joined"),
    onClose: () => told.push("closed"),
    onTrouble: (trouble) => told.push(trouble),
  });
  const say = (name: string, event: unknown = {}) => listeners.get(name)?.(event as never);
  return { say, told };
}

test("joining and hanging up are told", () => {
  const { say, told } = open();
  say("browserSupport", { supported: true });
  say("videoConferenceJoined");
  say("readyToClose");
  assert.deepEqual(told, ["alive", "joined", "closed"]);
});

test("moving to a break-out room is not leaving", () => {
  const { say, told } = open();
  say("videoConferenceLeft");
  assert.deepEqual(told, []);
});

test("someone else's removal is no trouble", () => {
  const { say, told } = open();
  say("participantKickedOut", { kicked: { local: false } });
  assert.deepEqual(told, []);
  say("participantKickedOut", { kicked: { local: true } });
  assert.deepEqual(told, ["kicked"]);
});

test("an error is fatal or passes, in either form that Jitsi gives it", () => {
  const { say, told } = open();
  say("errorOccurred", { type: "CONNECTION", isFatal: true });
  say("errorOccurred", { error: { type: "CONFERENCE", isFatal: true } });
  say("errorOccurred", { type: "CONFERENCE", isFatal: false });
  assert.deepEqual(told, ["fatal", "fatal", "passing"]);
});

test("what ends a room breaks it, what can be talked through leaves it open", () => {
  const stage = (trouble: RoomTrouble) => withTrouble(connecting, trouble).stage;
  assert.deepEqual((["scriptBlocked", "fatal", "kicked"] as const).map(stage), ["broken", "broken", "broken"]);
  assert.deepEqual((["slow", "camera", "connection", "passing"] as const).map(stage), ["open", "open", "open", "open"]);
});

test("the first reason why a room broke is the one that is said", () => {
  const broken = withTrouble(connecting, "kicked");
  assert.equal(withTrouble(broken, "fatal"), broken);
});

test("a room's name cannot leave the Jitsi domain's path", () => {
  assert.equal(roomAddress("meet.example", "a/../b?c#d"), "https://meet.example/a%2F..%2Fb%3Fc%23d#config.prejoinConfig.enabled=false");
});
