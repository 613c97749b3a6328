import { errorFrom, exchange, Method, readFile, readJson } from "./httpExchange";
import { refreshSession } from "./refreshSession";
import { serverNow } from "./serverClock";
import { currentSession } from "./session";
import { isExpiring } from "./tokenExpiry";
import { upload } from "./upload";

/** `none` sends no token; `optional` asks as a guest when the session has ended; `required` refuses then. */
export type Authentication = "none" | "optional" | "required";

interface Options {
  authentication: Authentication;
  body?: unknown;
  /** Sent also while the page goes away. */
  outlivesPage?: boolean;
}

/** Every request to the API goes through here: token, refresh, one repeat after it, typed refusal. */
export async function apiRequest<Answer>(method: Method, path: string, options: Options): Promise<Answer> {
  return (await apiAnswer(method, path, options)).answer as Answer;
}

/** The same where headers tell something too. */
export async function apiAnswer(method: Method, path: string, options: Options): Promise<{ answer: unknown; headers: Headers }> {
  const { authentication, ...sent } = options;
  const response = await granted(authentication, (accessToken) => exchange(method, path, { ...sent, accessToken }));
  return { answer: response.status === 204 ? undefined : await readJson(response), headers: response.headers };
}

/** A file that only who is signed in may have: a link could not bring the token along. */
export async function apiFile(path: string): Promise<Blob> {
  return readFile(await granted("required", (accessToken) => exchange("GET", path, { accessToken })));
}

/** Sends a file in the place of what is there; it is told which share of it has gone, 0 to 1. */
export async function apiUpload(path: string, file: Blob, onProgress: (share: number) => void): Promise<unknown> {
  return readJson(await granted("required", (accessToken) => upload("PUT", path, { file, accessToken, onProgress })));
}

type Send = (accessToken: string | undefined) => Promise<Response>;

async function granted(authentication: Authentication, send: Send): Promise<Response> {
  const token = authentication === "none" ? undefined : await freshToken();
  let response = await send(token);

  if (response.status === 401 && token) {
    const renewed = await refreshSession(token);
    if (renewed || authentication === "optional") {
      response = await send(renewed?.access);
    }
  }
  if (!response.ok) throw await errorFrom(response);
  return response;
}

async function freshToken(): Promise<string | undefined> {
  const access = currentSession()?.access;
  if (!access || !isExpiring(access, serverNow())) return access;
  return (await refreshSession(access))?.access;
}
