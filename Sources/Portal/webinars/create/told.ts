import { createStore, useStore } from "../../api/client/store";
import { navigate, onMove } from "../../routing/navigation";
import type { LessonTexts } from "../../texts/lesson.en";

/** What was done, told on the page that the person comes to. */
export type Told = keyof LessonTexts["told"];

const store = createStore<{ path: string; what: Told } | null>(null);

onMove(({ path }) => {
  if (path !== store.get()?.path) store.set(null);
});

/** Goes to an address and says there what was done. */
export function goAndTell(path: string, what: Told): void {
  store.set({ path, what });
  navigate(path);
}

/** Says on the page where one is what was done. */
export function tellHere(what: Told): void {
  store.set({ path: location.pathname, what });
}

/** What there is to tell at this address. */
export function useTold(path: string): Told | null {
  const told = useStore(store);
  return told?.path === path ? told.what : null;
}
