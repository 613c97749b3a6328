import assert from "node:assert/strict";
import { test } from "node:test";
import { textParts } from "../../../Sources/Portal/writing/links";

const links = (text: string) => textParts(text).filter(({ isLink }) => isLink).map((part) => part.text);
const page = "https://school.example/a";

test("an address ends before the punctuation of its sentence, in any script", () => {
  assert.deepEqual(links(`see ${page}?b=1.`), [`${page}?b=1`]);
  for (const end of [".", ",", ";", ":", "!", "?", "…", "...", "?!", "'", "’", "”", "»", "›", "`", "।", "॥", "。", "，", "、", "！", "؟", "،", "۔"]) {
    assert.deepEqual(links(`${page}${end}`), [page], end);
    assert.deepEqual(links(`“${page}${end} And then`), [page], end);
  }
  assert.deepEqual(links(`“${page}”, they said`), [page]);
});

test("text that follows without a space is no part of an address", () => {
  assert.deepEqual(links(`见${page}。谢谢`), [page]);
  assert.deepEqual(links(`${page}।धन्यवाद`), [page]);
  assert.deepEqual(links(`${page}”和`), [page]);
});

test("a bracket belongs to an address that opens it, and no other does", () => {
  for (const whole of ["https://en.wikipedia.org/wiki/Foo_(bar)", `${page}/[b]`, `${page}/(b(c))d`, "https://[::1]:8443/a", `${page}/（b）`]) {
    assert.deepEqual(links(whole), [whole]);
    assert.deepEqual(links(`(${whole})`), [whole]);
    assert.deepEqual(links(`（${whole}）。`), [whole]);
  }
  for (const end of [")", "]", "}", "）", "」", "】", ".)", ").", ")b", "(", "「"]) assert.deepEqual(links(page + end), [page], end);
});

test("an address in angle brackets or quotes ends with them", () => {
  assert.deepEqual(links(`<${page}>`), [page]);
  assert.deepEqual(links(`<a href="${page}">x</a>`), [page]);
});

test("what cannot be seen is no part of an address's end, and no direction is turned within one", () => {
  assert.deepEqual(links(`${page}\u200b ${page}\u200d\u00ad.`), [page, page]);
  assert.deepEqual(links(`${page}\u202egnp.exe`), [page]);
});

test("no other scheme can be pressed, and no address without a host", () => {
  assert.deepEqual(links("javascript:alert(1) data:text/html,x ftp://school.example xhttps://school.example"), []);
  assert.deepEqual(links("https:// http://. https://? https://) http://["), []);
  for (const link of links(`javascript:alert(1)//${page} JavaScript:${page}`)) assert.equal(new URL(link).protocol, "https:");
});

test("a scheme may be written large", () => {
  assert.deepEqual(links("HTTPS://SCHOOL.EXAMPLE/A, Http://school.example."), ["HTTPS://SCHOOL.EXAMPLE/A", "Http://school.example"]);
});

test("the parts are the whole text", () => {
  for (const text of [`a ${page} b\n${page}`, `(${page}).`, "https://", `${page}${page}`, "", "no address"]) {
    assert.equal(textParts(text).map((part) => part.text).join(""), text);
    assert(textParts(text).every((part) => part.text !== ""));
  }
  assert.equal(links(`a ${page} b\n${page}`).length, 2);
});
