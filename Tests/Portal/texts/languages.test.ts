import assert from "node:assert/strict";
import { test } from "node:test";
import { bestLanguage, languages, languageTags, localeOf } from "../../../Sources/Portal/texts/languages";

test("the first language that the portal speaks is taken, whatever its region", () => {
  assert.equal(bestLanguage(["fr-FR", "hi-IN", "en-GB"]), "hi");
  assert.equal(bestLanguage(["EN-us"]), "en");
  assert.equal(bestLanguage([null, "hi"]), "hi");
});

test("who speaks none of them reads English", () => {
  assert.equal(bestLanguage(["fr-FR", "", null]), "en");
  assert.equal(bestLanguage([]), "en");
  assert.equal(bestLanguage(["constructor"]), "en");
});

test("numbers and dates are of the viewer's own region", () => {
  assert.equal(localeOf("en", ["hi-IN", "en-IN", "en-GB"]), "en-IN");
  assert.equal(localeOf("hi", ["en-GB"]), "hi");
});

/** The paths of all texts in a catalog. */
function paths(texts: object, at = ""): string[] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === "object" ? paths(value as object, `${at}${name}.`) : [at + name],
  );
}

test("every language has every text, and no empty one", async () => {
  const english = await languages.en.load();
  for (const tag of languageTags) {
    const texts = await languages[tag].load();
    assert.deepEqual(paths(texts).sort(), paths(english).sort(), tag);
    assert(!JSON.stringify(texts).includes('""'), tag);
  }
});
