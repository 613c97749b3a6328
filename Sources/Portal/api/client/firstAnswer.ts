import { fetchInit } from "./fetchInit";

/** What a page asks first, asked before its script has come. */
interface FirstAnswer {
  path: string;
  accessToken: string | undefined;
  asked: number;
  response: Promise<Response>;
}

/** Milliseconds after which it is no answer to what is asked now. */
const freshness = 10_000;

declare global {
  interface Window {
    firstAnswer?: FirstAnswer | undefined;
  }
}

/** Asks what the page's script is going to ask. */
export function askFirst(path: string, accessToken: string | undefined): void {
  const response = fetch(path, fetchInit("GET", { accessToken }));
  // Whoever takes the answer hears of its failure; nobody may.
  response.catch(() => undefined);
  window.firstAnswer = { path, accessToken, asked: Date.now(), response };
}

/** The answer to this very question, once; undefined where another one was asked first. */
export function takeFirst(path: string, accessToken: string | undefined): Promise<Response> | undefined {
  if (typeof window === "undefined") return undefined;
  const first = window.firstAnswer;
  if (first?.path !== path || first.accessToken !== accessToken) return undefined;
  window.firstAnswer = undefined;
  return Date.now() - first.asked < freshness ? first.response : undefined;
}
