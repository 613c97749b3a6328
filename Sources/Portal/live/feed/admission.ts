import { ApiError } from "../../api/client/ApiError";

/**
 * Whether the stream carries chat and presence, besides the status: `unavailable` where the server gives no
 * tickets, `refused` where it gives this person none.
 */
export type Admission = "granted" | "unavailable" | "refused";

/** What a refused ticket means; undefined where it says nothing and is worth asking for again. */
export function admissionAfter(error: unknown): Admission | undefined {
  if (!(error instanceof ApiError)) return undefined;
  if (error.status === 404) return "unavailable";
  return error.status === 401 || error.status === 403 ? "refused" : undefined;
}
