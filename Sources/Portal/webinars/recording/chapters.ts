import { Chapter } from "../../api/recordingService";

/** Which chapter a moment of the recording, in seconds, is in; -1 before the first one. They are in order. */
export function chapterAt(chapters: readonly Chapter[], seconds: number): number {
  return chapters.filter(({ at }) => at <= seconds).length - 1;
}
