import { Hosted } from "../../api/hosted";
import { KnownAir, ToldSession } from "../../api/onTheAir";

/** A session on the air that somebody hosts. */
export interface OwnSession {
  webinar: Hosted;
  session: ToldSession;
}

/** The sessions of a person that are on the air now, the newest first. */
export function ownSessions(air: KnownAir, hosted: ReadonlyMap<number, Hosted>, userId: number | null): OwnSession[] {
  const own: OwnSession[] = [];
  for (const session of air?.values() ?? []) {
    const webinar = hosted.get(session.webinar);
    if (session.isActive && webinar?.userId === userId) own.push({ webinar, session });
  }
  return own.sort((one, other) => (other.session.startedAt ?? "").localeCompare(one.session.startedAt ?? ""));
}

/** Whether something is on the air of which it is not known who organizes it. */
export function hasUnknown(air: KnownAir, hosted: ReadonlyMap<number, Hosted>, asked: ReadonlySet<number>): boolean {
  return [...(air?.values() ?? [])].some(({ isActive, webinar }) => isActive && !hosted.has(webinar) && !asked.has(webinar));
}
