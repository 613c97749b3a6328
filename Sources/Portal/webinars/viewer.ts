import { Webinar } from "../api/webinarService";
import { WebinarSettings } from "../api/webinarSettingsService";

/**
 * Who looks at a webinar: its organizer or a co-host, someone registered, someone who may enter without being
 * registered, or anyone else.
 */
export type Viewer = "host" | "registered" | "admitted" | "guest";

/** What the live side knows of a person. */
export interface Standing {
  settings: WebinarSettings | undefined;
  /** Whether the person got a ticket for the webinar's events. */
  isAdmitted: boolean | undefined;
  /** What start or join said; the settings know better, where there are any. */
  isCoHost: boolean;
}

const stranger: Standing = { settings: undefined, isAdmitted: undefined, isCoHost: false };

export function viewerOf(webinar: Webinar | undefined, currentUserId: number | null, standing = stranger): Viewer {
  if (!webinar || currentUserId === null) return "guest";
  const { settings, isAdmitted, isCoHost } = standing;
  const isNamed = settings ? settings.co_hosts.includes(currentUserId) : isCoHost;
  if (webinar.organizer === currentUserId || isNamed) return "host";
  if (webinar.is_registered) return "registered";
  return isAdmitted && settings?.entry !== "registered" ? "admitted" : "guest";
}
