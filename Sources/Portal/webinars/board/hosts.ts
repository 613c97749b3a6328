import { Webinar } from "../../api/webinarService";

/** Somebody who organizes webinars. */
export interface Host {
  id: number;
  name: string;
}

/** What a board is narrowed to. */
export interface Filter {
  search: string;
  host: Host | null;
}

/** Whoever organizes one of these, by name. */
export function hostsOf(webinars: readonly Webinar[], locale: string): Host[] {
  const byId = new Map(webinars.map(({ organizer, organizer_name }) => [organizer, organizer_name]));
  const { compare } = new Intl.Collator(locale);
  return [...byId].map(([id, name]) => ({ id, name })).sort((one, other) => compare(one.name, other.name));
}

export function isOfHost({ organizer }: Webinar, host: Host): boolean {
  return organizer === host.id;
}
