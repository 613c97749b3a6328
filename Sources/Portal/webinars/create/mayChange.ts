import { User } from "../../api/client/session";
import { Webinar } from "../../api/webinarService";

/** Its organizer and admins may change a webinar; a co-host may not. */
export function mayChange({ organizer }: Webinar, user: User | null): boolean {
  return user !== null && (user.id === organizer || user.role === "admin");
}
