import { Recording } from "../recordingService";
import { readMoment } from "./readMoment";
import { numberOf, Row, rowsOf, textOf } from "./values";

export function readRecordings(row: Row): readonly Recording[] {
  return rowsOf(row["recordings"]).map((recording) => ({
    id: numberOf(recording["id"]),
    startedAt: readMoment(recording["started_at"]),
    seconds: typeof recording["seconds"] === "number" ? recording["seconds"] : null,
    address: readAddress(recording["url"]),
    downloadAddress: readAddress(recording["download_url"]),
    availableUntil: readMoment(recording["available_until"]),
    chapters: rowsOf(recording["chapters"]).map((chapter) => ({ at: Math.max(0, numberOf(chapter["at"])), text: textOf(chapter["text"]) })),
  }));
}

/** Of this site, or of a store: nothing else is played, or followed. */
function readAddress(value: unknown): string | null {
  return typeof value === "string" && /^(?:\/(?!\/)|https?:\/\/)/.test(value) ? value : null;
}
