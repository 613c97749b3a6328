import { LiveStatus, SessionFacts } from "../../api/liveSessionService";
import { readMoment } from "../../api/reading/readMoment";

/** A status that was asked for does not tell when a run began or ended: what the stream has told of that run is kept. */
export function withStatus(last: SessionFacts | undefined, status: LiveStatus): SessionFacts {
  const isActive = status.is_active;
  const isSameRun = last !== undefined && (last.isActive || !isActive);
  const startedAt = readMoment(status.started_at) ?? (isSameRun ? last.startedAt : null);
  const endedAt = isActive ? null : readMoment(status.ended_at) ?? (last?.isActive === false ? last.endedAt : null);
  const hasEnded = !isActive && (endedAt !== null || (last !== undefined && (last.isActive || last.hasEnded)));
  // The same again is no news, and need not draw the page anew.
  if (last?.isActive === isActive && last.startedAt === startedAt && last.endedAt === endedAt && last.hasEnded === hasEnded) return last;
  return { isActive, startedAt, endedAt, hasEnded };
}
