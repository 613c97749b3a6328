import { Webinar } from "../../api/webinarService";

/** The text of an iCalendar file (RFC 5545) with the one webinar in it, as it is at the moment `now`. */
export function calendarFile(webinar: Webinar, address: string, now: number): string {
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

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Lines end at 75 octets; 18 characters of any script never exceed that. */
function folded(line: string): string {
  const characters = Array.from(line);
  if (characters.length <= 18) return line;
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += 18) pieces.push(characters.slice(at, at + 18).join(""));
  return pieces.join("\r\n ");
}
