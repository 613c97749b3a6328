import { Attendance, AttendanceReport, AttendanceState, Correction, Run } from "../attendanceService";
import { readMoment } from "./readMoment";
import { isRow, numberOf, Row, rowsOf, textOf, textOrNull } from "./values";

/** A run without a start says nothing, and is left out. */
export function readReport(row: Row): AttendanceReport {
  return {
    runs: rowsOf(row["runs"]).map(readRun).filter((run): run is Run => run !== null),
    people: rowsOf(row["people"]).map(readAttendance),
  };
}

export function readCorrection(value: unknown): Correction | null {
  if (!isRow(value)) return null;
  return {
    state: stateOf(value["state"]),
    reason: textOf(value["reason"]),
    by: textOrNull(value["by"]),
    at: readMoment(value["at"]),
  };
}

function readRun(row: Row): Run | null {
  const started = readMoment(row["started_at"]);
  return started === null ? null : { started_at: started, ended_at: readMoment(row["ended_at"]) };
}

function readAttendance(row: Row): Attendance {
  return {
    user_id: numberOf(row["user_id"]),
    name: textOf(row["name"]) || textOf(row["username"]),
    registered: row["registered"] === true,
    host: row["host"] === true,
    first_entered_at: readMoment(row["first_entered_at"]),
    last_left_at: readMoment(row["last_left_at"]),
    seconds: numberOf(row["seconds"]),
    page_seconds: numberOf(row["page_seconds"]),
    present: row["present"] === true,
    state: stateOf(row["state"]),
    provisional: row["provisional"] === true,
    source: row["source"] === "room" ? "room" : "page",
    disagrees: row["disagrees"] === true,
    correction: readCorrection(row["correction"]),
  };
}

function stateOf(value: unknown): AttendanceState {
  return value === "attended" || value === "left_early" ? value : "absent";
}
