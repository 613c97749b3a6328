import { LiveStatus } from "../../api/liveSessionService";
import { readMoment } from "../../api/reading/readMoment";

/** What the page knows of a webinar's session. */
export interface KnownSession {
  isActive: boolean;
  /** When the present run began; null while inactive, or where that is not known. */
  startedAt: string | null;
  /** It ran, and does no longer. */
  hasEnded: boolean;
}

/** A status that was asked for does not tell when the run began: what the stream has told of it is kept. */
export function withStatus(last: KnownSession | undefined, status: LiveStatus): KnownSession {
  const isActive = status.is_active;
  const hasRun = last !== undefined && (last.isActive || last.hasEnded);
  const startedAt = isActive ? readMoment(status.started_at) ?? last?.startedAt ?? null : null;
  // The same again is no news, and need not draw the page anew.
  if (last?.isActive === isActive && last.startedAt === startedAt) return last;
  return { isActive, startedAt, hasEnded: hasRun && !isActive };
}
