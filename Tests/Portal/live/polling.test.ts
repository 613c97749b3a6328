import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../../Sources/Portal/api/client/ApiError";
import { admissionAfter } from "../../../Sources/Portal/live/feed/admission";
import { choosePollers } from "../../../Sources/Portal/live/feed/choosePollers";
import { FeedState, partsToPoll } from "../../../Sources/Portal/live/feed/partsToPoll";
import { LiveFeedMode } from "../../../Sources/Portal/live/feed/LiveFeed";
import { firstOpening } from "../../../Sources/Portal/live/feed/streamState";
import { Viewer } from "../../../Sources/Portal/webinars/rules";

const flowing: FeedState = { stream: { ...firstOpening, at: "flowing" }, admission: "granted", isChatWhole: true };
const late: FeedState = { stream: { at: "pausing", failures: 1, isLate: true }, admission: "granted", isChatWhole: false };

function parts(feed: FeedState, mode: LiveFeedMode, viewer: Viewer, isInRoom = mode === "room") {
  return partsToPoll(feed, { mode, viewer, isInRoom, tries: "always", isExpected: () => true });
}

test("a page whose stream brings everything asks for nothing", () => {
  assert.deepEqual(parts(flowing, "room", "registered"), []);
  assert.deepEqual(parts(flowing, "details", "host"), []);
});

test("a page that is opening its stream asks for nothing yet", () => {
  assert.deepEqual(parts({ ...flowing, stream: firstOpening, isChatWhole: false }, "room", "host"), []);
});

test("without a stream the room asks for everything", () => {
  assert.deepEqual(parts(late, "room", "registered"), ["status", "presence", "chat"]);
});

test("who waits before the room does not say that they are there", () => {
  assert.deepEqual(parts(late, "room", "registered", false), ["status", "chat"]);
});

test("without a stream the details ask for the status, the host's for who is there as well", () => {
  assert.deepEqual(parts(late, "details", "registered"), ["status"]);
  assert.deepEqual(parts(late, "details", "host"), ["status", "presence"]);
});

test("a guest's page and a refused one ask for the status alone", () => {
  assert.deepEqual(parts(late, "details", "guest"), ["status"]);
  assert.deepEqual(parts({ ...late, admission: "refused" }, "room", "registered"), ["status"]);
});

test("where there are no tickets the stream brings the status, and the rest is asked for", () => {
  const withoutTickets: FeedState = { ...flowing, admission: "unavailable", isChatWhole: false };
  assert.deepEqual(parts(withoutTickets, "room", "registered"), ["presence", "chat"]);
});

test("what was said before the stream is asked for once", () => {
  assert.deepEqual(parts({ ...flowing, isChatWhole: false }, "room", "host"), ["missedChat"]);
  assert.deepEqual(parts({ ...flowing, isChatWhole: false }, "details", "host"), []);
});

test("a refused ticket says whether the rest is asked for, given up, or the ticket asked for again", () => {
  assert.equal(admissionAfter(new ApiError(404)), "unavailable");
  assert.deepEqual([401, 403].map((status) => admissionAfter(new ApiError(status))), ["refused", "refused"]);
  for (const status of [0, 429, 503]) assert.equal(admissionAfter(new ApiError(status)), undefined);
  assert.equal(admissionAfter(new SyntaxError("no JSON")), undefined);
});

test("exactly those pollers run that are wanted", () => {
  const running: string[] = [];
  const start = (name: string) => () => {
    running.push(name);
    return () => running.splice(running.indexOf(name), 1);
  };
  const poll = choosePollers({ status: start("status"), chat: start("chat") }, () => {});
  poll(["status"]);
  poll(["status", "chat"]);
  assert.deepEqual(running, ["status", "chat"]);
  poll(["chat"]);
  assert.deepEqual(running, ["chat"]);
  poll([]);
  assert.deepEqual(running, []);
});

test("there is trouble as long as any poller that runs has it", () => {
  const reports: Record<string, (isTroubled: boolean) => void> = {};
  const told: boolean[] = [];
  const start = (name: string) => (report: (isTroubled: boolean) => void) => {
    reports[name] = report;
    return () => {};
  };
  const poll = choosePollers({ status: start("status"), chat: start("chat") }, (isTroubled) => told.push(isTroubled));
  poll(["status", "chat"]);
  reports["status"]?.(true);
  reports["chat"]?.(true);
  reports["status"]?.(false);
  assert.deepEqual(told, [true, true, true]);
  poll(["status"]);
  assert.equal(told[told.length - 1], false);
});
