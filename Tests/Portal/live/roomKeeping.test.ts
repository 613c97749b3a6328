import assert from "node:assert/strict";
import { test } from "node:test";
import { RoomAccess } from "../../../Sources/Portal/api/liveSessionService";
import { JitsiApi } from "../../../Sources/Portal/live/room/jitsi/jitsiApi";
import { keepRoom } from "../../../Sources/Portal/live/room/keepRoom";
import { RoomInput } from "../../../Sources/Portal/live/room/state/RoomInput";
import { roomAtFirst } from "../../../Sources/Portal/live/room/state/RoomState";
import { FakeSurroundings } from "../support/FakeSurroundings";
import { failed, open, ticketed } from "../support/rooms";

/** A room whose frames come when the test lets them. */
function kept(access: RoomAccess = open) {
  const surroundings = new FakeSurroundings();
  const log: string[] = [];
  const hear: ((input: RoomInput) => void)[] = [];
  const arrive: (() => void)[] = [];
  const answer: ((access: RoomAccess) => void)[] = [];
  let stage = "";
  const room = keepRoom(roomAtFirst(access, false), {
    surroundings,
    open(_, take) {
      const number = hear.push(take);
      log.push(`asked for frame ${number}`);
      const api: JitsiApi = {
        addListener: () => undefined,
        executeCommand: (name, ..._values) => void log.push(`${name} to ${number}`),
        getDisplayName: () => undefined,
        getIFrame: () => ({}) as HTMLIFrameElement,
        dispose: () => void log.push(`frame ${number} gone`),
      };
      return new Promise((resolve) => arrive.push(() => resolve(api)));
    },
    join: () => new Promise((resolve) => { log.push("asked to join"); answer.push(resolve); }),
    onState: (state) => { stage = state.stage.name; },
    onClose: () => log.push("closed"),
  });
  const pass = (milliseconds: number) => surroundings.pass(milliseconds);
  return { surroundings, log, hear, arrive, answer, room, pass, stage: () => stage };
}

test("a frame that comes after the room was left goes at once, and nothing waits any more", async () => {
  const { room, arrive, log, pass, surroundings } = kept();
  room.stop();
  arrive[0]?.();
  await pass(0);
  assert.deepEqual(log, ["asked for frame 1", "frame 1 gone"]);
  assert.equal(surroundings.isQuiet, true);
});

test("the frame goes before another is made, and is not heard any more", async () => {
  const { room, arrive, hear, log, pass, stage } = kept();
  arrive[0]?.();
  await pass(0);
  hear[0]?.(failed("conference.max_users"));
  room.take({ type: "retryPressed" });
  hear[0]?.({ type: "joined" });
  assert.deepEqual(log, ["asked for frame 1", "frame 1 gone", "asked for frame 2"]);
  assert.equal(stage(), "connecting");
});

test("a ticket's end is foreseen: the old room goes when the new ticket is there", async () => {
  const { arrive, hear, answer, log, pass } = kept({ ...ticketed, endsAt: Date.now() + 600_000 });
  arrive[0]?.();
  await pass(0);
  hear[0]?.({ type: "joined" });
  hear[0]?.({ type: "media", media: { isMuted: true } });
  await pass(451_000);
  assert.deepEqual(log, ["asked for frame 1", "asked to join"]);
  answer[0]?.(ticketed);
  await pass(0);
  assert.deepEqual(log.slice(2), ["frame 1 gone", "asked for frame 2"]);
});

test("one question to the API is enough", async () => {
  const { arrive, hear, room, log, pass } = kept(ticketed);
  arrive[0]?.();
  await pass(0);
  hear[0]?.({ type: "joined" });
  room.take({ type: "ticketLast" });
  room.take({ type: "ticketLast" });
  assert.equal(log.filter((line) => line === "asked to join").length, 1);
});

test("ending waits for the room's word, and no longer than three seconds", async () => {
  for (const answers of [true, false]) {
    const { arrive, hear, room, log, pass } = kept();
    arrive[0]?.();
    await pass(0);
    hear[0]?.({ type: "joined" });
    let isOver = false;
    void room.commands.endConference().then(() => { isOver = true; });
    assert.equal(log[log.length - 1], "endConference to 1");
    if (answers) hear[0]?.(failed("conference.destroyed"));
    await pass(answers ? 0 : 2_900);
    assert.equal(isOver, answers);
    await pass(200);
    assert.equal(isOver, true);
  }
});

test("without a room there is nothing to end", async () => {
  const { room, log } = kept();
  await room.commands.endConference();
  assert.deepEqual(log, ["asked for frame 1"]);
});
