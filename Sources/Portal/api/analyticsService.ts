import { apiAnswer, apiRequest } from "./client/apiClient";
import { readHeldWebinars, readOverview, readTeacher, readWebinarFigures } from "./reading/readAnalytics";
import { rowOf, rowsOf } from "./reading/values";

export type PeriodPart = "day" | "week" | "month";

/** Days as `2026-11-23`; null leaves it to the server. */
export interface PeriodAsked {
  by: PeriodPart;
  from: string | null;
  /** The first day that does not count. */
  to: string | null;
}

/** What was on the air, of whatever it is said. */
export interface AirTime {
  runs: number;
  minutes: number;
  participants: number;
  audience_minutes: number;
  provisional: boolean;
}

export interface PeriodFigures extends AirTime {
  /** Its first day. */
  start: string;
}

export interface AnalyticsOverview {
  /** Null until it has been counted. */
  as_of: string | null;
  total_webinars: number;
  total_live_sessions: number;
  total_participants: number;
  average_session_duration_minutes: number;
  active_sessions: number;
  completed_sessions: number;
  provisional_webinars: number;
  over_time: readonly PeriodFigures[];
}

export interface TeacherFigures extends AirTime {
  user_id: number;
  name: string;
}

export interface HeldWebinar {
  webinar_id: number;
  title: string;
  organizer_name: string;
  last_started_at: string;
  minutes: number;
  participant_count: number;
  attended: number;
  peak: number;
  provisional: boolean;
}

/** Who came to a run of a webinar, and when; each list has a number for each step of so many minutes. */
export interface RunAudience {
  started_at: string;
  ended_at: string | null;
  participants: number;
  average: number;
  peak: number;
  peak_at: string | null;
  step_minutes: number;
  arrivals: readonly number[];
  audience: readonly number[];
  stayed: readonly number[];
  chat_lines: readonly number[];
}

export interface WebinarFigures {
  provisional: boolean;
  registered: number;
  registered_came: number;
  participants: number;
  attended: number;
  runs: readonly RunAudience[];
}

export interface Part<Row> {
  rows: readonly Row[];
  /** Of how many. */
  total: number;
}

/** Of all webinars for admins, of one for its hosts too. */
export const analyticsService = {
  async getOverview(period: PeriodAsked): Promise<AnalyticsOverview> {
    return readOverview(rowOf(await apiRequest("GET", address("", queryOf(period, { limit: 1 })), { authentication: "required" })));
  },

  /** Those that were on the air, the newest first. */
  async listWebinars(range: { limit: number; offset: number }): Promise<Part<HeldWebinar>> {
    const { answer, headers } = await apiAnswer("GET", address("", queryOf(null, range)), { authentication: "required" });
    const rows = readHeldWebinars(rowOf(answer));
    return { rows, total: totalOf(headers, range.offset + rows.length) };
  },

  async listTeachers(period: PeriodAsked, range: { limit: number; offset: number }): Promise<Part<TeacherFigures>> {
    const { answer, headers } = await apiAnswer("GET", address("teachers/", queryOf(period, range)), { authentication: "required" });
    const rows = rowsOf(answer).map(readTeacher);
    return { rows, total: totalOf(headers, range.offset + rows.length) };
  },

  async getWebinar(webinarId: number): Promise<WebinarFigures> {
    return readWebinarFigures(rowOf(await apiRequest("GET", address(`${webinarId}/`, ""), { authentication: "required" })));
  },
};

function address(path: string, query: string): string {
  return `/api/live/analytics/${path}${query}`;
}

function queryOf(period: PeriodAsked | null, range: Record<string, number>): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(period ?? {})) if (value !== null) asked.set(name, value);
  for (const [name, value] of Object.entries(range)) asked.set(name, String(value));
  return `?${asked}`;
}

function totalOf(headers: Headers, known: number): number {
  const total = headers.get("X-Total-Count");
  return total === null ? known : Number(total);
}
