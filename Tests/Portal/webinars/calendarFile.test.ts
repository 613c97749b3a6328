import assert from "node:assert/strict";
import { test } from "node:test";
import { isDated } from "../../../Sources/Portal/webinars/dates";
import { calendarFile } from "../../../Sources/Portal/webinars/details/calendarFile";
import { start, webinar } from "../support/samples";

const address = "https://school.example/webinars/7";
const file = (change = {}) => {
  const dated = webinar(change);
  assert(isDated(dated));
  return calendarFile(dated, address, start - 1000);
};
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

test("no control character comes into the file, and each kind of line end is one", () => {
  const text = file({ title: "Op\u0000ti\u0007cs\u001b\u007f\u0085\tone", description: "one\rtwo\u2028three\r\n\nfour" });
  assert(!/(?![\t\r\n])[\u0000-\u001f\u007f-\u009f]/.test(text));
  assert.equal(text.replace(/\r\n/g, "").match(/[\r\n]/), null);
  assert(unfolded(text).includes("SUMMARY:Optics\\n\tone"));
  assert(unfolded(text).includes("DESCRIPTION:one\\ntwo\\nthree\\n\\nfour"));
});

test("lines fold at 75 octets, in any script, and no character is cut", () => {
  const octets = (line: string) => new TextEncoder().encode(line).length;
  for (const words of ["नमस्ते दुनिया ".repeat(20), "🎓".repeat(100), "plain ".repeat(60), "é".repeat(200)]) {
    const lines = file({ description: words }).split("\r\n");
    for (const line of lines) assert(octets(line) <= 75, line);
    assert(lines.every((line, at) => !lines[at + 1]?.startsWith(" ") || octets(line) > 71));
    assert(unfolded(lines.join("\r\n")).includes(`DESCRIPTION:${words}`));
  }
});
