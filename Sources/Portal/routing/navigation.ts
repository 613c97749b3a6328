import { createStore, useStore } from "../api/client/store";
import { isLiveAddress, signInFrom } from "./addresses";

export interface Place {
  path: string;
  query: URLSearchParams;
  /** How often the person has moved since the page was loaded. */
  moves: number;
}

function here(moves: number): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search), moves };
}

const store = createStore<Place>(here(0));

window.addEventListener("popstate", () => store.set(here(store.get().moves + 1)));

export function usePlace(): Place {
  return useStore(store);
}

/** Calls the listener after each move within the portal, the browser's own included. */
export function onMove(listener: (place: Place) => void): () => void {
  return store.subscribe(() => listener(store.get()));
}

let isOutdated = false;

/** From now on a move loads the page, which is newer than this one; a room is not left for it. */
export function expectNewBuild(): void {
  isOutdated = true;
}

type Guard = (goOn: () => void) => void;

let guard: Guard | null = null;

/** While somebody would lose something by moving on, moves that they make within the portal are asked about. */
export function guardMoves(ask: Guard): () => void {
  guard = ask;
  return () => {
    if (guard === ask) guard = null;
  };
}

/** Where a person wants to go. */
export function navigate(address: string): void {
  if (guard) guard(() => moveOn(address));
  else moveOn(address);
}

/** Goes there without a question. */
export function moveOn(address: string): void {
  if (isOutdated && ![address, location.pathname].some(isLiveAddress)) {
    location.assign(address);
    return;
  }
  history.pushState(null, "", address);
  window.scrollTo(0, 0);
  store.set(here(store.get().moves + 1));
}

/** Goes on without a way back to the present address. */
export function replace(address: string): void {
  history.replaceState(null, "", address);
  store.set(here(store.get().moves + 1));
}

/** Notes in the address what is being looked for, without counting as a move. */
export function noteQuery(query: string): void {
  history.replaceState(null, "", location.pathname + query);
}

/** The sign-in page, from which the person comes back to where they are. */
export function signInAddress(): string {
  return signInFrom(location.pathname + location.search);
}
