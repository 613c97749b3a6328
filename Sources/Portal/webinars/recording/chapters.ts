import { Chapter } from "../../api/recordingService";

/** Which chapter a moment of the recording, in seconds, is in; -1 before the first one. */
export function chapterAt(chapters: readonly Chapter[], seconds: number): number {
  return chapters.findLastIndex(({ at }) => at <= seconds);
}
