import { apiRequest } from "./client/apiClient";
import { readRecordings } from "./reading/readRecordings";
import { rowOf } from "./reading/values";

/** What stood on top of the chat from a moment on. */
export interface Chapter {
  /** Seconds after the recording's begin. */
  at: number;
  text: string;
}

/** What was recorded of a webinar. */
export interface Recording {
  id: number;
  startedAt: string | null;
  /** Null where the recorder could not tell. */
  seconds: number | null;
  /** Where it is played, for some hours; null where the site cannot play it any more. */
  address: string | null;
  downloadAddress: string | null;
  availableUntil: string | null;
  chapters: readonly Chapter[];
}

/** For hosts, admins, and mostly who is registered. */
export const recordingService = {
  async list(webinarId: number): Promise<readonly Recording[]> {
    return readRecordings(rowOf(await apiRequest("GET", addressOf(webinarId), { authentication: "required" })));
  },

  /** With its file; for hosts and admins. */
  async remove(webinarId: number, recordingId: number): Promise<void> {
    await apiRequest("DELETE", `${addressOf(webinarId)}${recordingId}/`, { authentication: "required" });
  },
};

function addressOf(webinarId: number): string {
  return `/api/live/recordings/${webinarId}/`;
}
