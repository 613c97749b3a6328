import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../../Sources/Portal/api/client/ApiError";
import { parsePlain } from "../../../Sources/Portal/api/client/plainJSON";
import { readMessage } from "../../../Sources/Portal/api/reading/readMessage";
import { readMoment } from "../../../Sources/Portal/api/reading/readMoment";
import { readWebinar, readWebinarDetail } from "../../../Sources/Portal/api/reading/readWebinar";
import { rowOf, rowsOf } from "../../../Sources/Portal/api/reading/values";
import { message, webinar } from "../support/samples";

test("a moment that no calendar of ours has is null", () => {
  for (const moment of ["2026-11-26T10:00:00Z", "2026-11-26T10:00:00.123456+05:30", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]) assert.equal(readMoment(moment), moment);
  const odd = ["12026-01-01T10:00:00Z", "+012026-01-01T10:00:00Z", "-000001-01-01T10:00:00Z", "2026-13-01T10:00:00Z", "nonsense", "10:00", "", null, undefined, 7, {}];
  for (const moment of odd) assert.equal(readMoment(moment), null, JSON.stringify(moment));
});

test("what the API sends is read whole", () => {
  assert.deepEqual(readWebinarDetail({ ...webinar() }), webinar());
  assert.deepEqual(readMessage({ ...message(1, "Hello") }), message(1, "Hello"));
});

test("whatever one row holds, a webinar comes of it", () => {
  const odd = readWebinar({ id: 7, title: null, description: 5, status: "lost", price: {}, start_time: "12026-01-01T00:00:00Z", end_time: null });
  assert.deepEqual([odd.id, odd.title, odd.description, odd.status, odd.price, odd.start_time, odd.end_time], [7, "", "", "upcoming", null, null, null]);
});

test("what is no price is not shown as one", () => {
  for (const price of ["0", "149.00", "12.5"]) assert.equal(readWebinar({ price }).price, price);
  for (const price of ["NaN", "-5.00", "Infinity", "1e3", "free", "", null, 5, {}]) assert.equal(readWebinar({ price }).price, null, JSON.stringify(price));
});

test("what is no list of objects is no answer of the API's", () => {
  assert.deepEqual(rowsOf([{ id: 1 }, null, "x", [], { id: 2 }]), [{ id: 1 }, { id: 2 }]);
  for (const answer of [{}, null, "away"]) assert(isThrown(() => rowsOf(answer)));
  for (const answer of [[], null, "away"]) assert(isThrown(() => rowOf(answer)));
});

test("no text of an answer has control characters", () => {
  assert.deepEqual(parsePlain('{"title":"Op\\u0007tics\\r\\n","all":["a\\u0000",{"b":"\\tc\\rd"},7,null]}'), { title: "Optics\n", all: ["a", { b: "\tc\nd" }, 7, null] });
});

function isThrown(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (error) {
    return error instanceof ApiError && error.isTemporary;
  }
}
