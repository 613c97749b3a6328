import assert from "node:assert/strict";
import { test } from "node:test";
import { readSchool } from "../../../Sources/Portal/api/reading/readSchool";
import { accentProperties } from "../../../Sources/Portal/app/frame/accent";

test("a school that has set nothing has nothing of its own", () => {
  for (const value of [undefined, null, "x", [], {}]) {
    assert.deepEqual(readSchool(value), { name: null, crest: null, contact: null, accent: null });
  }
});

test("a contact is a link where it leads somewhere, else words", () => {
  const contact = (text: string) => readSchool({ contact: text }).contact;
  assert.deepEqual(contact("mailto:office@a.example"), { text: "office@a.example", href: "mailto:office@a.example" });
  assert.deepEqual(contact("https://a.example/help"), { text: "a.example/help", href: "https://a.example/help" });
  assert.deepEqual(contact("Room 7"), { text: "Room 7", href: null });
  assert.deepEqual(contact("javascript:alert(1)"), { text: "javascript:alert(1)", href: null });
});

test("the accent becomes a custom property a theme and token, and what is no colour none", () => {
  const { accent } = readSchool({
    accent: { light: { accent: "#112233", "on-accent": "url(x)" }, dark: { accent: "#aabbcc" } },
  });
  assert.deepEqual(accentProperties(accent), [
    ["--school-light-accent", "#112233"],
    ["--school-dark-accent", "#aabbcc"],
  ]);
  assert.deepEqual(accentProperties(null), []);
});
