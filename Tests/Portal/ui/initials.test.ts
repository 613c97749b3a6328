import assert from "node:assert/strict";
import { test } from "node:test";
import { initials } from "../../../Sources/Portal/ui/initials";

test("a name of several words has the first letters of two", () => {
  assert.deepEqual(["asha rao", "asha.rao", "asha_devi-rao"].map(initials), ["AR", "AR", "AD"]);
});

test("a single word has its first two letters, of any script", () => {
  assert.deepEqual(["ravi", "x", "🎓🎓🎓", ""].map(initials), ["RA", "X", "🎓🎓", ""]);
});

test("a letter keeps its accents and vowel signs, however they are put together", () => {
  assert.deepEqual(["E\u0301mile Zola", "\u00c9mile Zola", "किरण राव", "आशा"].map(initials), ["\u00c9Z", "\u00c9Z", "किरा", "आशा"]);
});

test("what cannot be seen is no letter", () => {
  assert.deepEqual(["\u200basha \u200e rao", "\u202e"].map(initials), ["AR", ""]);
});
