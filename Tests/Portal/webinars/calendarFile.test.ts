import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarFile } from "../../../Sources/Portal/webinars/details/calendarFile";
import { start, webinar } from "../support/samples";

const address = "https://school.example/webinars/7";
const file = (change = {}) => calendarFile(webinar(change), address, start - 1000);
const unfolded = (text: string) => text.replace(/\r\n /g, "").split("\r\n");

test("it says what, when and where, in UTC", () => {
  const lines = unfolded(file());
  for (const line of [
    "UID:webinar-7@school.example",
    "DTSTAMP:20261126T095959Z",
    "DTSTART:20261126T100000Z",
    "DTEND:20261126T110000Z",
    "SUMMARY:Quantum field trip",
    `URL:${address}`,
  ]) assert(lines.includes(line), line);
  assert.equal(lines[0], "BEGIN:VCALENDAR");
});

test("what people wrote cannot become lines of the file", () => {
  const lines = unfolded(file({ title: "A;B,C\\D", description: "one\nBEGIN:VALARM\r\ntwo" }));
  assert(lines.includes("SUMMARY:A\\;B\\,C\\\\D"));
  assert(lines.includes("DESCRIPTION:one\\nBEGIN:VALARM\\ntwo"));
});

test("no line is longer than 75 octets, in any script", () => {
  const text = file({ title: "नमस्ते दुनिया ".repeat(20), description: "🎓".repeat(100) });
  for (const line of text.split("\r\n")) assert(new TextEncoder().encode(line).length <= 75, line);
  assert(unfolded(text).includes(`DESCRIPTION:${"🎓".repeat(100)}`));
});
