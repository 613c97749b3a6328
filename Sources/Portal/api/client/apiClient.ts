import { errorFrom, exchange, Method, readFile, readJson } from "./httpExchange";
import { refreshSession } from "./refreshSession";
import { serverNow } from "./serverClock";
import { currentSession } from "./session";
import { isExpiring } from "./tokenExpiry";

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
  const response = await granted(method, path, options);
  return { answer: response.status === 204 ? undefined : await readJson(response), headers: response.headers };
}

/** A file that only who is signed in may have: a link could not bring the token along. */
export async function apiFile(path: string): Promise<Blob> {
  return readFile(await granted("GET", path, { authentication: "required" }));
}

async function granted(method: Method, path: string, options: Options): Promise<Response> {
  const { authentication, ...sent } = options;
  const token = authentication === "none" ? undefined : await freshToken();
  let response = await exchange(method, path, { ...sent, accessToken: token });

  if (response.status === 401 && token) {
    const renewed = await refreshSession(token);
    if (renewed || authentication === "optional") {
      response = await exchange(method, path, { ...sent, accessToken: renewed?.access });
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
