const margin = 30_000;

/**
 * Whether an access token ends within half a minute from a moment on. A token that cannot be read is left to the
 * server to judge.
 */
export function isExpiring(accessToken: string, now: number): boolean {
  const payload = accessToken.split(".")[1];
  if (!payload) return false;
  try {
    const claims = JSON.parse(atob(payload.replace(/-/g, "+").replace(/_/g, "/"))) as { exp?: unknown };
    return typeof claims.exp === "number" && claims.exp * 1000 < now + margin;
  } catch {
    return false;
  }
}
