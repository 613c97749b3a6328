import { ApiError } from "./ApiError";
import { learnServerTime } from "./serverClock";

export type Method = "GET" | "POST" | "DELETE";

const patience = 15_000;

/** One request and its answer, whatever its status; no answer within 15 s is an `ApiError` of status 0. */
export async function exchange(method: Method, path: string, body?: unknown, accessToken?: string): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (accessToken) headers["Authorization"] = `Bearer ${accessToken}`;

  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const init: RequestInit = { method, headers, signal: abort.signal, credentials: "omit" };
    if (body !== undefined) init.body = JSON.stringify(body);
    const response = await fetch(path, init);
    learnServerTime(response.headers.get("Date"));
    return response;
  } catch {
    throw new ApiError(0);
  } finally {
    clearTimeout(timer);
  }
}
