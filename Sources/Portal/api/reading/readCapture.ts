import { isRow, textOf } from "./values";

/** What of a session is being recorded and streamed. */
export interface Capture {
  isRecording: boolean;
  isStreaming: boolean;
  /** Where anyone can watch; null for nowhere. */
  streamLink: string | null;
}

export const nothingCaptured: Capture = { isRecording: false, isStreaming: false, streamLink: null };

/** What join, start or an event says of it; what they are silent about does not happen. */
export function readCapture(value: unknown): Capture {
  const row = isRow(value) ? value : {};
  const link = textOf(row["stream_link"]);
  return {
    isRecording: row["recording"] === true,
    isStreaming: row["streaming"] === true,
    streamLink: /^https:\/\/[^\s]+$/.test(link) ? link : null,
  };
}
