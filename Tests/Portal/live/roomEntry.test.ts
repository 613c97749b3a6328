import assert from "node:assert/strict";
import { test } from "node:test";
import { roomAccess } from "../../../Sources/Portal/api/reading/roomAccess";
import { JitsiApi, JitsiConstructor, JitsiOptions } from "../../../Sources/Portal/live/room/jitsi/jitsiApi";
import { openRoom } from "../../../Sources/Portal/live/room/jitsi/openRoom";
import { roomAddress } from "../../../Sources/Portal/live/room/jitsi/roomAddress";
import { roomOptions } from "../../../Sources/Portal/live/room/jitsi/roomOptions";
import { toolbarFor } from "../../../Sources/Portal/live/room/jitsi/toolbarButtons";
import { RoomInput } from "../../../Sources/Portal/live/room/state/RoomInput";
import { mediaAtFirst } from "../../../Sources/Portal/live/room/state/RoomState";
import { open as plain } from "../support/rooms";

/** A room whose events the test says. */
function open() {
  const told: RoomInput[] = [];
  const listeners = new Map<string, (event: never) => void>();
  const frame = { title: "" };
  class Jitsi implements JitsiApi {
    addListener(name: string, listener: (event: never) => void): void {
      listeners.set(name, listener);
    }
    executeCommand(): void {}
    getDisplayName = (id: string) => ({ r1: "Ravi Kumar" })[id];
    getIFrame = () => frame as HTMLIFrameElement;
    dispose(): void {}
  }
  openRoom(Jitsi as JitsiConstructor, "meet.example", {} as JitsiOptions, "Video room: Optics", (input) => told.push(input));
  const say = (name: string, event: unknown = {}) => listeners.get(name)?.(event as never);
  return { say, told, frame };
}

test("the frame gets the title that Jitsi's does not have", () => {
  assert.equal(open().frame.title, "Video room: Optics");
});

test("an error is heard in either form that Jitsi gives it", () => {
  const { say, told } = open();
  const error = { name: "conference.max_users", params: [{}] };
  say("errorOccurred", { error });
  say("errorOccurred", error);
  assert.deepEqual(told, [{ type: "error", error }, { type: "error", error }]);
});

test("only one's own removal and departure count", () => {
  const { say, told } = open();
  say("videoConferenceJoined", { id: "me" });
  say("participantKickedOut", { kicked: { local: false } });
  say("participantLeft", { id: "other" });
  const handDown = { type: "hand", who: { id: "other", name: "" }, isRaised: false };
  assert.deepEqual(told, [{ type: "joined" }, handDown]);
  say("participantKickedOut", { kicked: { local: true } });
  say("participantLeft", { id: "me" });
  assert.deepEqual(told, [{ type: "joined" }, handDown, { type: "kicked" }, { type: "out" }]);
});

test("another's raised hand is told with their name, one's own is not", () => {
  const { say, told } = open();
  say("videoConferenceJoined", { id: "me" });
  say("raiseHandUpdated", { id: "me", handRaised: 1764151200000 });
  say("raiseHandUpdated", { id: "r1", handRaised: 1764151200000 });
  say("raiseHandUpdated", { id: "r1", handRaised: 0 });
  const who = { id: "r1", name: "Ravi Kumar" };
  assert.deepEqual(told.slice(1), [{ type: "hand", who, isRaised: true }, { type: "hand", who, isRaised: false }]);
});

test("an answer without a word of Jitsi or of the hosts, or with nonsense, gives the name alone", () => {
  for (const nonsense of [undefined, null, "x", [], { jwt: 7, expires_at: "soon", lobby: "yes", may_speak: 0 }]) {
    assert.deepEqual(roomAccess({ room_name: "webinar_7_0a1b2c3d", jitsi: nonsense, admission: nonsense }), plain);
  }
});

test("what start or join says of the room is read", () => {
  const access = roomAccess({
    room_name: "webinar_7_0a1b2c3d",
    jitsi: {
      domain: "8x8.vc", script: "https://8x8.vc/app/external_api.js", room: "app/webinar_7", jwt: "a.b.c",
      expires_at: "2026-11-26T12:00:00Z",
    },
    admission: { is_host: true, password: "maths", lobby: true, muted: true, may_speak: false, may_share_screen: false },
  });
  assert.deepEqual(access, {
    room: "app/webinar_7", domain: "8x8.vc", script: "https://8x8.vc/app/external_api.js", jwt: "a.b.c",
    endsAt: Date.parse("2026-11-26T12:00:00Z"), isCoHost: true, password: "maths", hasLobby: true, isMutedOnEntry: true,
    maySpeak: false, mayShareScreen: false,
  });
});

test("who watches starts muted and unseen; who is muted on entry is seen", () => {
  assert.deepEqual(mediaAtFirst({ ...plain, maySpeak: false }), { isMuted: true, isCameraOff: true, isSharing: false });
  assert.deepEqual(mediaAtFirst({ ...plain, isMutedOnEntry: true }), { isMuted: true, isCameraOff: false, isSharing: false });
});

test("who chose silence enters silent, and nobody's choice is more than the hosts allow", () => {
  const silent = { isMuted: true, isCameraOff: true, devices: {} };
  assert.deepEqual(mediaAtFirst(plain, silent), { isMuted: true, isCameraOff: true, isSharing: false });
  const loud = { ...silent, isMuted: false, isCameraOff: false };
  assert.deepEqual(mediaAtFirst({ ...plain, maySpeak: false }, loud), { isMuted: true, isCameraOff: true, isSharing: false });
});

test("the room is opened with the devices that were chosen, and with no word of devices where none were", () => {
  const entry = { access: plain, displayName: "Ravi", title: "Optics", language: "en", media: mediaAtFirst(plain) };
  const devices = { audioInput: "Headset", videoInput: "Camera 2" };
  assert.deepEqual(roomOptions({ ...entry, devices }, {} as HTMLElement).devices, devices);
  assert.equal("devices" in roomOptions({ ...entry, devices: {} }, {} as HTMLElement), false);
});

test("the toolbar hands out no raw link", () => {
  const entry = { access: plain, displayName: "Ravi", title: "Optics", language: "en", media: mediaAtFirst(plain), devices: {} };
  const { configOverwrite, jwt } = roomOptions(entry, {} as HTMLElement);
  const buttons: readonly string[] = configOverwrite.toolbarButtons;
  assert.equal(buttons.some((one) => ["invite", "embedmeeting"].includes(one)), false);
  assert(["microphone", "camera", "desktop", "hangup", "raisehand", "participants-pane"].every((one) => buttons.includes(one)));
  assert.equal(configOverwrite.disableInviteFunctions, true);
  assert.equal(jwt, undefined);
});

test("what the hosts have decided holds also where there are no tickets", () => {
  const access = roomAccess({ room_name: "webinar_7_0a1b2c3d", admission: { password: "maths", muted: true } });
  assert.deepEqual(access, { ...plain, password: "maths", isMutedOnEntry: true });
});

test("who may not share a screen has no button for it, and all the others", () => {
  const buttons = ({ mayShareScreen }: { mayShareScreen: boolean }): readonly string[] =>
    toolbarFor({ ...plain, mayShareScreen });
  const missing = buttons({ mayShareScreen: true }).filter((one) => !buttons({ mayShareScreen: false }).includes(one));
  assert.deepEqual(missing, ["desktop"]);
});

test("a tab of its own gets name and ticket, and no page about an app", () => {
  assert.equal(
    roomAddress("8x8.vc", { ...plain, room: "app/webinar_7", jwt: "a.b+c" }, "Ravi K"),
    "https://8x8.vc/app/webinar_7?jwt=a.b%2Bc#config.prejoinConfig.enabled=false&config.deeplinking.disabled=true" +
      "&userInfo.displayName=%22Ravi%20K%22",
  );
});

test("a room's name cannot leave the Jitsi domain", () => {
  assert(roomAddress("meet.example", { ...plain, room: "a?b#c&d" }).startsWith("https://meet.example/a%3Fb%23c%26d#config."));
});
