import { LiveStatus } from "../services/liveSessionService";

/** What the page knows of a webinar's session. */
export interface KnownSession {
  isActive: boolean;
  /** When the present or the last run began, where that is known. */
  startedAt: string | null;
  /** It ran, and does no longer. */
  hasEnded: boolean;
}

/** A status that was asked for does not tell when the run began: what the stream told before is kept. */
export function withStatus(last: KnownSession | undefined, status: LiveStatus): KnownSession {
  const isActive = status.is_active;
  const startedAt = status.started_at ?? last?.startedAt ?? null;
  const hasRun = startedAt !== null || last?.isActive === true || last?.hasEnded === true;
  const next = { isActive, startedAt, hasEnded: hasRun && !isActive };
  // The same again is no news, and need not draw the page anew.
  return last && last.isActive === isActive && last.startedAt === startedAt ? last : next;
}
