import { apiFile, apiRequest } from "./client/apiClient";

/** What is kept of the person who is signed in. */
export const ownDataService = {
  /** All of it, as one document. */
  getArchive(): Promise<Blob> {
    return apiFile("/api/live/archive/");
  },

  /** For good, with the account; where there is no platform around. */
  async erase(password: string): Promise<void> {
    await apiRequest("POST", "/api/accounts/erase/", { authentication: "required", body: { password } });
  },
};
