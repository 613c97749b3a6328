import { apiFile, apiRequest } from "./client/apiClient";
import { readCorrection, readReport } from "./reading/readReport";
import { rowOf } from "./reading/values";

/** What somebody's attendance comes to by the webinar's rule; `left_early` is there, but for less than it asks. */
export type AttendanceState = "attended" | "left_early" | "absent";

/** Where a host knows better. */
export interface Correction {
  state: AttendanceState;
  reason: string;
  /** The host's name; null for an account that is gone. */
  by: string | null;
  at: string | null;
}

/** What was seen of a person over all runs. */
export interface Attendance {
  user_id: number;
  name: string;
  registered: boolean;
  host: boolean;
  /** Null for who never came. */
  first_entered_at: string | null;
  /** Null while present. */
  last_left_at: string | null;
  seconds: number;
  /** What the pages saw, also where the room decides. */
  page_seconds: number;
  present: boolean;
  state: AttendanceState;
  provisional: boolean;
  source: "room" | "page";
  /** Whether page and room are clearly apart; then the room counts. */
  disagrees: boolean;
  correction: Correction | null;
}

/** From when to when the session was on the air; without an end while it is. */
export interface Run {
  started_at: string;
  ended_at: string | null;
}

export interface AttendanceReport {
  runs: readonly Run[];
  people: readonly Attendance[];
}

/** For hosts and admins. */
export const attendanceService = {
  async getReport(webinarId: number): Promise<AttendanceReport> {
    return readReport(rowOf(await apiRequest("GET", addressOf(webinarId), { authentication: "required" })));
  },

  async correct(webinarId: number, userId: number, state: AttendanceState, reason: string): Promise<Correction | null> {
    const address = `${addressOf(webinarId)}${userId}/`;
    return readCorrection(await apiRequest("PUT", address, { authentication: "required", body: { state, reason } }));
  },

  /** The same as a table for spreadsheets. */
  getTable(webinarId: number): Promise<Blob> {
    return apiFile(`${addressOf(webinarId)}?format=csv`);
  },
};

function addressOf(webinarId: number): string {
  return `/api/live/attendance/${webinarId}/`;
}
