import { Webinar } from "../api/webinarService";

/** Who looks at a webinar: its organizer, someone registered, or anyone else. */
export type Viewer = "host" | "registered" | "guest";

export function viewerOf(webinar: Webinar | undefined, currentUserId: number | null): Viewer {
  if (!webinar || currentUserId === null) return "guest";
  if (webinar.organizer === currentUserId) return "host";
  return webinar.is_registered ? "registered" : "guest";
}
