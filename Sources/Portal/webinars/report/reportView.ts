import { Attendance, AttendanceReport, AttendanceState, Run } from "../../api/attendanceService";

/** What a person counts as: what a host has corrected, else what was seen. */
export function countsAs({ state, correction }: Attendance): AttendanceState {
  return correction?.state ?? state;
}

/** How many of whom; hosts are no audience. */
export interface Totals {
  came: number;
  attended: number;
  leftEarly: number;
  absent: number;
  notRegistered: number;
}

export function totalsOf(people: readonly Attendance[]): Totals {
  const audience = people.filter(({ host }) => !host);
  const having = (state: AttendanceState) => audience.filter((one) => countsAs(one) === state).length;
  return {
    came: audience.filter(({ first_entered_at }) => first_entered_at !== null).length,
    attended: having("attended"),
    leftEarly: having("left_early"),
    absent: having("absent"),
    notRegistered: audience.filter(({ registered }) => !registered).length,
  };
}

const ranks: Record<AttendanceState, number> = { attended: 1, left_early: 2, absent: 3 };

/** Hosts first, then by what people count as, then by name. */
export function inOrder(people: readonly Attendance[], locale: string): Attendance[] {
  const { compare } = new Intl.Collator(locale);
  const rank = (one: Attendance) => (one.host ? 0 : ranks[countsAs(one)]);
  return [...people].sort((one, other) => rank(one) - rank(other) || compare(one.name, other.name));
}

/** Seconds on the air, all runs together. */
export function timeOnAir(runs: readonly Run[], now: number): number {
  return runs.reduce((sum, { started_at, ended_at }) => sum + Math.max(0, momentOr(ended_at, now) - Date.parse(started_at)) / 1000, 0);
}

/** Whether what is shown may still change by itself. */
export function isProvisional({ people }: AttendanceReport): boolean {
  return people.some(({ provisional }) => provisional);
}

function momentOr(moment: string | null, now: number): number {
  return moment === null ? now : Date.parse(moment);
}
