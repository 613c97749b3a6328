import { ApiError, refusalFrom } from "./ApiError";
import { isNetworkFailure } from "./networkFailure";
import { parsePlain } from "./plainJSON";
import { learnServerTime } from "./serverClock";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

export interface Sent {
  body?: unknown;
  accessToken?: string | undefined;
  /** Sent also while the page goes away. */
  outlivesPage?: boolean;
}

const patience = 15_000;

/** One request and its answer, whatever its status; no answer within 15 s is an `ApiError` of status 0. */
export async function exchange(method: Method, path: string, { body, accessToken, outlivesPage = false }: Sent = {}): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (accessToken) headers["Authorization"] = `Bearer ${accessToken}`;

  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  const init: RequestInit = { method, headers, signal: abort.signal, credentials: "omit", keepalive: outlivesPage };
  if (body !== undefined) init.body = JSON.stringify(body);
  try {
    const response = await fromNetwork(fetch(path, init));
    learnServerTime(response.headers.get("Date"));
    return response;
  } finally {
    clearTimeout(timer);
  }
}

/** What an answer's JSON says; an answer that is no JSON came from somebody between here and the server. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await fromNetwork(response.text());
  try {
    return parsePlain(text);
  } catch {
    throw new ApiError(502);
  }
}

/** What an answer holds, as it is. */
export function readFile(response: Response): Promise<Blob> {
  return fromNetwork(response.blob());
}

/** The refusal in an answer, whatever its body is. */
export async function errorFrom(response: Response): Promise<ApiError> {
  return refusalFrom(response.status, await readJson(response).catch(() => null), secondsOf(response.headers.get("Retry-After")));
}

/** A number of seconds; the other form of the header, a date, nobody here sends. */
function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}

/** The network's failures are answers that did not come; any other failure is a mistake of the portal's, and stays one. */
async function fromNetwork<Brought>(task: Promise<Brought>): Promise<Brought> {
  try {
    return await task;
  } catch (error) {
    throw isNetworkFailure(error) ? new ApiError(0) : error;
  }
}
