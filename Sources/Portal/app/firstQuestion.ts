import { firstPart, listAddress } from "../api/listAddress";
import { routeFor } from "../routing/routes";

/** What the page of an address asks the API first; null where it asks nothing, or not by this alone. */
export function firstQuestion(path: string): string | null {
  const route = routeFor(path);
  if (route.page === "list") return listAddress(firstPart);
  if (route.page === "webinar") return `/api/webinars/${route.id}/`;
  return null;
}
