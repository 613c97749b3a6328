import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, refusalFrom } from "../../../Sources/Portal/api/client/ApiError";
import { english } from "../../../Sources/Portal/texts/en";
import { errorText } from "../../../Sources/Portal/texts/errorText";
import { hindi } from "../../../Sources/Portal/texts/hi";

test("a refusal is told by its code, in the person's language, whatever the API's words are", () => {
  const refusal = refusalFrom(403, { error: "Reworded since", code: "session_not_active" });
  assert.equal(errorText(refusal, english), english.refusals.session_not_active);
  assert.equal(errorText(refusal, hindi), hindi.refusals.session_not_active);
});

test("without a code, or with one that the portal does not know, the status tells", () => {
  assert.equal(errorText(new ApiError(429), english), english.refusals.throttled);
  assert.equal(errorText(new ApiError(503), english), english.refusals.unavailable);
  assert.equal(errorText(new ApiError(403, { code: "from_a_later_server" }), english), english.refusals.permission_denied);
  assert.equal(errorText(new ApiError(401, { code: "token_not_valid" }), english), english.errors.signedOut);
  assert.equal(errorText(new ApiError(502), english), english.errors.broken);
});

test("no answer at all is a matter of the connection", () => {
  assert.equal(errorText(new ApiError(0), english), english.errors.unreachable);
});

test("a mistake of the portal's is told as one, in each language", () => {
  for (const mistake of [new RangeError("Invalid time value"), new TypeError("x is undefined"), "thrown", undefined]) {
    assert.equal(errorText(mistake, english), english.errors.own);
    assert.equal(errorText(mistake, hindi), hindi.errors.own);
  }
});

test("what is wrong with a field is said in the API's words", () => {
  assert.equal(errorText(refusalFrom(400, { duration: ["Too long."] }), english), "Too long.");
  assert.equal(errorText(new ApiError(400), english), english.errors.unknown);
});

test("a code that is a name of every object is not taken for a text", () => {
  assert.equal(errorText(new ApiError(400, { code: "constructor" }), english), english.errors.unknown);
});
