import { ApiError } from "../api/client/ApiError";
import { Texts } from "./en";

/** What to tell a person about a failure: the API's own text where it has one, in their language where it is known. */
export function errorText(error: unknown, texts: Texts): string {
  if (!(error instanceof ApiError) || error.status === 0) return texts.errors.unreachable;
  const known: Record<string, string> = texts.errors.fromApi;
  const text = known[error.message];
  if (text) return text;
  if (error.status === 429) return texts.errors.tooMany;
  if (error.status === 401) return texts.errors.signedOut;
  if (error.status >= 500) return texts.errors.unavailable;
  return error.message || texts.errors.unknown;
}
