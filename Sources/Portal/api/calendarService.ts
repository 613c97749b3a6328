import { apiRequest } from "./client/apiClient";
import { rowOf, textOf, unreadable } from "./reading/values";

const path = "/api/live/calendar/";

/** The address under which calendar programs follow a person's webinars. */
export const calendarService = {
  /** A new address; the one before ends. */
  async make(): Promise<string> {
    const url = textOf(rowOf(await apiRequest("POST", path, { authentication: "required" }))["url"]);
    if (url === "") throw unreadable();
    // A site that does not know its own origin tells the path alone.
    return new URL(url, location.origin).href;
  },

  async end(): Promise<void> {
    await apiRequest("DELETE", path, { authentication: "required" });
  },
};
