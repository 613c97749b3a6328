import { Webinar, WebinarPlan } from "./webinarService";

/** What a page is told of a webinar while it is open. */
export type WebinarNews =
  /** It was changed: how this page had it, and how it is now. */
  | { kind: "plan"; before: Webinar; plan: WebinarPlan }
  /** Its session has begun. */
  | { kind: "start"; webinar: Webinar };

const listeners = new Set<(news: WebinarNews) => void>();

/** Calls the listener with whatever this page is told. */
export function onWebinarNews(listener: (news: WebinarNews) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function noteWebinarNews(news: WebinarNews): void {
  listeners.forEach((listener) => listener(news));
}
