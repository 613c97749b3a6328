import { currentSession } from "./client/session";
import { createStore, useStore } from "./client/store";

/** A webinar that somebody is known to host. */
export interface Hosted {
  id: number;
  title: string;
  userId: number;
}

type Named = Pick<Hosted, "id" | "title">;

const store = createStore<ReadonlyMap<number, Hosted>>(new Map());

/** What this page has seen of the webinars that the person hosts. */
export function useHosted(): ReadonlyMap<number, Hosted> {
  return useStore(store);
}

/** Keeps in mind, of webinars that were answered, those that the person organizes. */
export function noteOrganized(webinars: readonly (Named & { organizer: number })[]): void {
  const userId = currentSession()?.user.id;
  note(webinars.filter(({ organizer }) => organizer === userId), userId);
}

/** Keeps in mind a webinar that the person hosts beside its organizer. */
export function noteHosted(webinar: Named): void {
  note([webinar], currentSession()?.user.id);
}

function note(webinars: readonly Named[], userId: number | undefined): void {
  const isNews = ({ id, title }: Named) => store.get().get(id)?.title !== title || store.get().get(id)?.userId !== userId;
  const news = webinars.filter(isNews);
  if (userId === undefined || news.length === 0) return;
  store.set(new Map([...store.get(), ...news.map(({ id, title }) => [id, { id, title, userId }] as const)]));
}
