import { ApiError, refusalFrom } from "./ApiError";
import { fetchInit, Method, Sent } from "./fetchInit";
import { takeFirst } from "./firstAnswer";
import { isNetworkFailure } from "./networkFailure";
import { parsePlain } from "./plainJSON";
import { learnServerTime } from "./serverClock";

export type { Method, Sent } from "./fetchInit";

const patience = 15_000;

/** One request and its answer, whatever its status; no answer within 15 s is an `ApiError` of status 0. */
export async function exchange(method: Method, path: string, sent: Sent = {}): Promise<Response> {
  const asked = method === "GET" ? takeFirst(path, sent.accessToken) : undefined;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const init = { ...fetchInit(method, sent), signal: abort.signal };
    const response = await fromNetwork(asked ? inTime(asked, abort.signal) : fetch(path, init));
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

/** The answer to what was asked before, unless the time for it has passed. */
function inTime<Brought>(task: Promise<Brought>, signal: AbortSignal): Promise<Brought> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("No answer in time", "AbortError")));
    task.then(resolve, reject);
  });
}
