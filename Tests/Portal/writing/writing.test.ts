import assert from "node:assert/strict";
import { test } from "node:test";
import { isBlank } from "../../../Sources/Portal/writing/isBlank";
import { plainText, sentText } from "../../../Sources/Portal/writing/plainText";
import { searchForm } from "../../../Sources/Portal/writing/searchForm";

test("of the control characters only tabs and line ends are left, and a line has one kind of end", () => {
  assert.equal(plainText("a\u0000b\u0007c\u001b[31m\u007f\u0085d\te"), "abc[31m\nd\te");
  assert.equal(plainText("one\r\ntwo\rthree\u2028four\u2029\nfive"), "one\ntwo\nthree\nfour\n\nfive");
});

test("half of a character is none", () => {
  assert.equal(plainText("a\ud83d b\udf93 🎓"), "a b 🎓");
});

test("what is sent is composed, and has no blanks around it", () => {
  assert.equal(sentText(" Cafe\u0301\r\n"), "Caf\u00e9");
  assert.equal(sentText("①ｃ"), "①ｃ");
});

test("a text that nobody can see is blank", () => {
  const invisible = [
    "", " \t\n", "\u00a0\u3000", "\u200b\u200c\u200d\u2060\ufeff", "\u200e\u200f\u061c\u202a\u202e\u2066\u2069", "\u115f\u1160\u3164\uffa0",
    "\u2800", "\u{1d159}", "\u{13441}", "\u{13442}", "\u{16fe4}", "\u{13430}", "\u{600}", "\ufe0f\u{e0100}", "\u00ad\u034f\u180e", "\u{e0041}\u{e007f}", "\u0007\u009b", "\ufff9", "\ud83d",
  ];
  for (const text of [...invisible, invisible.join(" ")]) assert(isBlank(text), JSON.stringify(text));
  for (const text of ["a", "\u200bа\u200b", "।", ".", "🎓", "👨\u200d👩\u200d👧", "क्\u200d", "\u2801", "\u0301"]) assert(!isBlank(text), text);
});

test("a word is found however its characters are put together, and in whichever case", () => {
  const same = [
    ["Café", "cafe\u0301"], ["STRASSE", "straße"], ["ΟΔΟΣ", "οδος"], ["ΟΔΟΣ", "οδοσ"], ["ﬁeld", "FIELD"], ["ＡＢ１", "ab1"],
    ["क़लम", "क\u093cलम"], ["क्\u200dष", "क्ष"], ["soft\u00adware", "SOFTWARE"], ["İzmir", "I\u0307ZMIR"], ["1ª", "1A"],
  ];
  for (const [one, other] of same) assert.equal(searchForm(one!, "en"), searchForm(other!, "en"), one);
});

test("a word is found without its accents, but no other word for it", () => {
  for (const [one, other] of [["Émile", "emile"], ["Zürich", "zurich"], ["Ångström", "angstrom"], ["Ελλάδα", "ελλαδα"]]) {
    assert.equal(searchForm(one!, "en"), searchForm(other!, "en"), one);
  }
  for (const [one, other] of [["की", "का"], ["कि", "क"], ["한국", "하국"], ["か", "が"]]) {
    assert.notEqual(searchForm(one!, "en"), searchForm(other!, "en"), one);
  }
});

test("the cases are those of the page's language, not of the device's", () => {
  assert.equal(searchForm("TITLE", "en"), searchForm("title", "en"));
  assert.equal(searchForm("DIYAR", "tr"), searchForm("dıyar", "tr"));
});
