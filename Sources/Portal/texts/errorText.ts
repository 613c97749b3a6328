import { ApiError } from "../api/client/ApiError";
import { RefusalCode } from "../api/client/RefusalCode";
import { Texts } from "./en";

/** What a refusal without a code most likely is. */
const codeOfStatus: Readonly<Record<number, RefusalCode>> = {
  403: "permission_denied",
  404: "not_found",
  413: "body_too_large",
  429: "throttled",
  503: "unavailable",
};

/**
 * What to tell a person about a failure, in their language: by its code, else by its status. What is neither a
 * refusal nor a missing answer is a mistake of the portal's.
 */
export function errorText(error: unknown, texts: Texts): string {
  if (!(error instanceof ApiError)) return texts.errors.own;
  if (error.status === 0) return texts.errors.unreachable;
  const text = textOf(error.code, texts) ?? textOf(codeOfStatus[error.status], texts);
  if (text) return text;
  if (error.status === 401) return texts.errors.signedOut;
  if (error.status >= 500) return texts.errors.broken;
  // What is wrong with a field nobody but the API can say.
  return error.message || texts.errors.unknown;
}

function textOf(code: string | undefined, texts: Texts): string | undefined {
  return Object.entries(texts.refusals).find(([known]) => known === code)?.[1];
}
