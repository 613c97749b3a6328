import { accountLeft } from "./accountLeft";
import { readStored, writeStored } from "./browserStorage";
import { createStore, useStore } from "./store";

export interface User {
  id: number;
  username: string;
  email: string;
  first_name: string;
  last_name: string;
  role: "admin" | "student";
  profile_picture_url: string | null;
}

export interface Session {
  access: string;
  refresh: string;
  user: User;
}

/*
 * Both tokens lie in localStorage: the platform hands them to scripts, not in cookies, and a person who
 * opens a second tab or reloads must stay signed in. What protects them is the Content-Security-Policy:
 * no inline script, and no script of anyone but this site and the Jitsi domain.
 */
const storageKey = "session";

function storedSession(): Session | null {
  const text = readStored(storageKey);
  if (!text) return null;
  try {
    const value = JSON.parse(text) as Partial<Session>;
    return value.access && value.refresh && value.user ? (value as Session) : null;
  } catch {
    return null;
  }
}

const store = createStore<Session | null>(storedSession());
const left = createStore<User | null>(null);

// Signing in or out, or a refresh in another tab, counts here too.
window.addEventListener("storage", (event) => {
  if (event.key === storageKey || event.key === null) adopt(storedSession());
});

function adopt(session: Session | null): void {
  left.set(accountLeft(left.get(), store.get()?.user ?? null, session?.user ?? null));
  store.set(session);
}

export function currentSession(): Session | null {
  return store.get();
}

export function keepSession(session: Session | null): void {
  writeStored(storageKey, session ? JSON.stringify(session) : null);
  if (session?.user.id !== store.get()?.user.id) forgetAccountLeft();
  store.set(session);
}

/** The session as other tabs left it: their storage event may not have arrived here yet. */
export function rereadSession(): Session | null {
  const stored = storedSession();
  if (stored && stored.access !== store.get()?.access) adopt(stored);
  return store.get();
}

export function useUser(): User | null {
  return useStore(store)?.user ?? null;
}

/** Who was signed in here before another tab signed them out, or another account in. */
export function useAccountLeft(): User | null {
  return useStore(left);
}

export function forgetAccountLeft(): void {
  left.set(null);
}

/** What others see: the full name where there is one. */
export function nameOf(user: User): string {
  return `${user.first_name} ${user.last_name}`.trim() || user.username;
}
