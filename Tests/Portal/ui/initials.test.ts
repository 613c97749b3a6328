import assert from "node:assert/strict";
import { test } from "node:test";
import { initials } from "../../../Sources/Portal/ui/initials";

test("a name of several words has the first letters of two", () => {
  assert.deepEqual(["asha rao", "asha.rao", "asha_devi-rao"].map(initials), ["AR", "AR", "AD"]);
});

test("a single word has its first two letters, of any script", () => {
  assert.deepEqual(["ravi", "x", "आशा", "🎓🎓🎓", ""].map(initials), ["RA", "X", "आश", "🎓🎓", ""]);
});
