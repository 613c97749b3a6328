/** Which part of the list; without any of it, what is live or to come, then what is past. */
export interface ListQuery {
  status?: "upcoming" | "completed";
  search?: string;
  organizer?: "me";
  registered?: "me";
  limit?: number;
  offset?: number;
}

/** With how much a page of webinars begins. It is asked for before the page's script has come, by the same address. */
export const firstPart: ListQuery = { limit: 100 };

export function listAddress(query: ListQuery): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "" && value !== 0);
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return `/api/webinars/${given.length > 0 ? `?${parameters}` : ""}`;
}
