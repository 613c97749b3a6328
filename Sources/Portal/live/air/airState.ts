import { LiveStatus } from "../../api/liveSessionService";
import { KnownAir, OnTheAir, ToldSession } from "../../api/onTheAir";
import { withStatus } from "../feed/withStatus";

/** A status that says of which webinar it is. */
export interface AirStatus extends LiveStatus {
  webinar: number;
  participant_count?: number;
}

/** What is known after one session began or ended; the same value where that is no news. */
export function withAirStatus(air: OnTheAir, status: AirStatus): OnTheAir {
  const last = air.get(status.webinar);
  const facts = withStatus(last, status);
  const participantCount = facts.isActive ? status.participant_count ?? last?.participantCount : undefined;
  if (last && facts === last && last.participantCount === participantCount) return air;
  return new Map(air).set(status.webinar, { ...facts, webinar: status.webinar, participantCount });
}

/** What is known after the whole was told anew: what did not change stays the same value, and need not be drawn anew. */
export function withAir(last: KnownAir, told: OnTheAir): OnTheAir {
  if (!last) return told;
  const merged = new Map([...told].map(([webinar, session]) => [webinar, sameOr(session, last.get(webinar))]));
  const isSame = merged.size === last.size && [...merged].every(([webinar, session]) => last.get(webinar) === session);
  return isSame ? last : merged;
}

function sameOr(session: ToldSession, last: ToldSession | undefined): ToldSession {
  const isSame = last && keys.every((key) => last[key] === session[key]);
  return isSame ? last : session;
}

const keys: readonly (keyof ToldSession)[] = ["isActive", "startedAt", "endedAt", "hasEnded", "participantCount"];
