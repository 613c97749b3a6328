import { readStored } from "./browserStorage";
import { isExpiring } from "./tokenExpiry";

/**
 * The access token of who is signed in here; undefined for nobody. One that is to be refreshed first is of no use
 * before the page's script has come.
 */
export function storedAccess(now: number): string | undefined | "expiring" {
  const access = accessIn(readStored("session"));
  return access && isExpiring(access, now) ? "expiring" : access;
}

function accessIn(session: string | null): string | undefined {
  try {
    const { access } = JSON.parse(session ?? "{}") as { access?: unknown };
    return typeof access === "string" ? access : undefined;
  } catch {
    return undefined;
  }
}
