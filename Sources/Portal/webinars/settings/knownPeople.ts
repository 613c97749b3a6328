/** Somebody whom a host can choose. */
export interface KnownPerson {
  id: number;
  name: string;
}

/** Everyone once, by name. */
export function knownPeople(locale: string, ...lists: readonly (readonly KnownPerson[])[]): KnownPerson[] {
  const byId = new Map(lists.flat().map((one) => [one.id, one]));
  return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, locale));
}
