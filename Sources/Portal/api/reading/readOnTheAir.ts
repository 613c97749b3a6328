import { OnTheAir, ToldSession } from "../onTheAir";
import { readMoment } from "./readMoment";
import { isRow, numberOf, Row } from "./values";

/** The answer of `/api/live/active/`, which a stream opens with too. */
export function readOnTheAir(answer: Row): OnTheAir {
  const told = [...rows(answer["ended"]).map(readEnded), ...rows(answer["sessions"]).map(readActive)];
  return new Map(told.map((session) => [session.webinar, session]));
}

function rows(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

function readActive(row: Row): ToldSession {
  const count = row["participant_count"];
  return {
    webinar: numberOf(row["webinar"]),
    isActive: true,
    startedAt: readMoment(row["started_at"]),
    endedAt: null,
    hasEnded: false,
    participantCount: typeof count === "number" ? count : undefined,
  };
}

function readEnded(row: Row): ToldSession {
  return {
    webinar: numberOf(row["webinar"]),
    isActive: false,
    startedAt: readMoment(row["started_at"]),
    endedAt: readMoment(row["ended_at"]),
    hasEnded: true,
    participantCount: undefined,
  };
}
