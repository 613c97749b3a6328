import assert from "node:assert/strict";
import { test } from "node:test";
import { isComposing } from "../../../Sources/Portal/ui/isComposing";

test("a key that an input method takes is not for the page", () => {
  assert(isComposing({ isComposing: true, keyCode: 13 }));
  // Safari ends the composition before it tells of the key that confirmed it.
  assert(isComposing({ isComposing: false, keyCode: 229 }));
  assert(!isComposing({ isComposing: false, keyCode: 13 }));
});
