import assert from "node:assert/strict";
import { test } from "node:test";
import { textParts } from "../../../Sources/Portal/live/chat/links";

const links = (text: string) => textParts(text).filter(({ isLink }) => isLink).map((part) => part.text);

test("an address ends before the punctuation of its sentence", () => {
  assert.deepEqual(links("see https://school.example/a?b=1."), ["https://school.example/a?b=1"]);
  assert.deepEqual(links("(https://school.example/a)"), ["https://school.example/a"]);
  assert.deepEqual(links("“https://school.example”, they said"), ["https://school.example"]);
});

test("no other scheme can be pressed, and markup is text", () => {
  assert.deepEqual(links("javascript:alert(1) data:text/html,x ftp://school.example"), []);
  assert.deepEqual(links("<a href=\"https://school.example\">x</a>"), ["https://school.example"]);
});

test("the parts are the whole text", () => {
  const text = "a https://one.example b\nhttps://two.example";
  assert.equal(textParts(text).map((part) => part.text).join(""), text);
  assert.equal(links(text).length, 2);
  assert.deepEqual(textParts(""), []);
});
