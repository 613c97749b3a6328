export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Sent {
  body?: unknown;
  accessToken?: string | undefined;
  /** Sent also while the page goes away. */
  outlivesPage?: boolean;
}

/** A request as fetch takes it. */
export function fetchInit(method: Method, { body, accessToken, outlivesPage = false }: Sent): RequestInit {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (accessToken) headers["Authorization"] = `Bearer ${accessToken}`;

  const init: RequestInit = { method, headers, credentials: "omit", keepalive: outlivesPage };
  if (body !== undefined) init.body = JSON.stringify(body);
  return init;
}
