import { AirTime, AnalyticsOverview, HeldWebinar, RunAudience, TeacherFigures, WebinarFigures } from "../analyticsService";
import { readMoment } from "./readMoment";
import { numberOf, Row, rowsOf, textOf } from "./values";

export function readOverview(row: Row): AnalyticsOverview {
  return {
    as_of: readMoment(row["as_of"]),
    total_webinars: numberOf(row["total_webinars"]),
    total_live_sessions: numberOf(row["total_live_sessions"]),
    total_participants: numberOf(row["total_participants"]),
    average_session_duration_minutes: numberOf(row["average_session_duration_minutes"]),
    active_sessions: numberOf(row["active_sessions"]),
    completed_sessions: numberOf(row["completed_sessions"]),
    provisional_webinars: numberOf(row["provisional_webinars"]),
    over_time: rowsOf(row["over_time"]).map((part) => ({ start: textOf(part["start"]), ...readAirTime(part) })),
  };
}

/** One without a start was never held, and is left out. */
export function readHeldWebinars(row: Row): HeldWebinar[] {
  return rowsOf(row["sessions_per_webinar"]).flatMap((webinar) => {
    const started = readMoment(webinar["last_started_at"]);
    if (started === null) return [];
    return [{
      webinar_id: numberOf(webinar["webinar_id"]),
      title: textOf(webinar["title"]),
      organizer_name: textOf(webinar["organizer_name"]),
      last_started_at: started,
      minutes: numberOf(webinar["minutes"]),
      participant_count: numberOf(webinar["participant_count"]),
      attended: numberOf(webinar["attended"]),
      peak: numberOf(webinar["peak"]),
      provisional: webinar["provisional"] === true,
    }];
  });
}

export function readTeacher(row: Row): TeacherFigures {
  return { user_id: numberOf(row["user_id"]), name: textOf(row["name"]), ...readAirTime(row) };
}

export function readWebinarFigures(row: Row): WebinarFigures {
  return {
    provisional: row["provisional"] === true,
    registered: numberOf(row["registered"]),
    registered_came: numberOf(row["registered_came"]),
    participants: numberOf(row["participants"]),
    attended: numberOf(row["attended"]),
    runs: rowsOf(row["runs"]).flatMap(readRunAudience),
  };
}

function readAirTime(row: Row): AirTime {
  return {
    runs: numberOf(row["runs"]),
    minutes: numberOf(row["minutes"]),
    participants: numberOf(row["participants"]),
    audience_minutes: numberOf(row["audience_minutes"]),
    provisional: row["provisional"] === true,
  };
}

function readRunAudience(row: Row): RunAudience[] {
  const started = readMoment(row["started_at"]);
  if (started === null) return [];
  return [{
    started_at: started,
    ended_at: readMoment(row["ended_at"]),
    participants: numberOf(row["participants"]),
    average: numberOf(row["average"]),
    peak: numberOf(row["peak"]),
    peak_at: readMoment(row["peak_at"]),
    step_minutes: Math.max(1, numberOf(row["step_minutes"])),
    arrivals: numbersOf(row["arrivals"]),
    audience: numbersOf(row["audience"]),
    stayed: numbersOf(row["stayed"]),
    chat_lines: numbersOf(row["chat_lines"]),
  }];
}

function numbersOf(value: unknown): number[] {
  return Array.isArray(value) ? value.map(numberOf) : [];
}
