import { ApiError, isMissing, isRefusal } from "../../api/client/ApiError";

/**
 * A refused join with its code, also from a platform that gives none: there the status tells, and whether the
 * person may enter at all.
 */
export async function joinRefusal(error: unknown, mayEnter: () => Promise<boolean>): Promise<unknown> {
  if (!(error instanceof ApiError) || error.code !== undefined) return error;
  // The page has the webinar: what is missing is its session.
  if (isMissing(error)) return error.withCode("session_not_found");
  if (error.status !== 403) return error;
  try {
    return error.withCode((await mayEnter()) ? "session_not_active" : "not_registered");
  } catch {
    return error;
  }
}

/** Whether a refused join says that there is no session, which may still begin. */
export function isNotRunning(error: unknown): boolean {
  return isRefusal(error, "session_not_found", "session_not_active");
}

/** Whether a refused join says that every place is taken; one may become free. */
export function isFull(error: unknown): boolean {
  return isRefusal(error, "session_full");
}

/** Whether a refused join says that who is in the room can stay no longer. */
export function endsStay(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  if (error.code === undefined) return error.status === 403 || error.status === 404;
  return isNotRunning(error) || isRefusal(error, "not_registered", "webinar_not_found");
}
