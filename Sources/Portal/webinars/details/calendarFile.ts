import { plainText } from "../../writing/plainText";
import { DatedWebinar } from "../dates";

/** The text of an iCalendar file (RFC 5545) with the one webinar in it, as it is at the moment `now`. */
export function calendarFile(webinar: DatedWebinar, address: string, now: number): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Webinar Live//Portal//EN",
    "BEGIN:VEVENT",
    `UID:webinar-${webinar.id}@${new URL(address).hostname}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(webinar.start_time)}`,
    `DTEND:${stamp(webinar.end_time)}`,
    `SUMMARY:${escaped(webinar.title)}`,
    `DESCRIPTION:${escaped(webinar.description)}`,
    `URL:${address}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("\r\n") + "\r\n";
}

function stamp(moment: string | number): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, "");
}

/** Section 3.3.11: a text has no control characters, and its line ends are written out. */
function escaped(text: string): string {
  return plainText(text).replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

const longestLine = 75;

/** Section 3.1: a line has 75 octets at most, the blank with which it goes on included; no character is cut. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > longestLine) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
