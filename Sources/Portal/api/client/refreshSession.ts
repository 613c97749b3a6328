import { errorFrom, exchange, readJson } from "./httpExchange";
import { currentSession, keepSession, rereadSession, Session } from "./session";

let underWay: Promise<Session | null> | null = null;

/**
 * A session with an access token newer than `stale`, or null when the person has to sign in again, or another account
 * has in another tab: what one account asked for is never asked again for another.
 * All callers of a page share one request, and all tabs of a browser take turns.
 */
export function refreshSession(stale: string): Promise<Session | null> {
  underWay ??= takingTurns(() => refreshOnce(stale)).finally(() => {
    underWay = null;
  });
  return underWay;
}

async function refreshOnce(stale: string): Promise<Session | null> {
  const account = currentSession()?.user.id;
  const session = rereadSession();
  if (session?.user.id !== account) return null;
  if (!session || session.access !== stale) return session;

  const response = await exchange("POST", "/api/accounts/auth/refresh/", { body: { refresh: session.refresh } });
  if (response.ok) {
    const tokens = (await readJson(response)) as { access: string; refresh?: string };
    if (currentSession()?.refresh !== session.refresh) return currentSession();
    keepSession({ ...session, ...tokens });
  } else if (response.status === 401) {
    keepSession(null);
  } else {
    throw await errorFrom(response);
  }
  return currentSession();
}

function takingTurns(task: () => Promise<Session | null>): Promise<Session | null> {
  // Web Locks are missing on pages without TLS.
  return navigator.locks ? navigator.locks.request("session-refresh", task) : task();
}
