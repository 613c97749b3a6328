import { ApiError } from "../client/ApiError";
import { serverNow } from "../client/serverClock";
import { keepAnswer, keptAnswer, shownAsOf } from "./keptAnswers";

/** Whether there was no answer at all. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ApiError && error.status === 0;
}

/** Keeps an answer for when there is no network; what is shown is no longer an older one. */
export function forTheNextTime(key: string, answer: unknown): void {
  shownAsOf.set(null);
  keepAnswer(key, answer, serverNow());
}

/** What was kept of a question that got no answer. */
export function withoutNetwork<Answer>(key: string, error: unknown): Answer | undefined {
  const kept = isUnreachable(error) ? keptAnswer(key) : undefined;
  if (kept) shownAsOf.set(kept.at);
  return kept?.answer as Answer | undefined;
}
