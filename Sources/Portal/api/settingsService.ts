import { apiRequest } from "./client/apiClient";

interface Settings {
  jitsi_domain: string;
}

let settings: Promise<Settings> | null = null;

/** The host (and port) where rooms are, as the operator set it; asked once a page load. */
export async function jitsiDomain(): Promise<string> {
  settings ??= apiRequest<Settings>("GET", "/settings.json", { authentication: "none" });
  try {
    return (await settings).jitsi_domain;
  } catch (error) {
    settings = null;
    throw error;
  }
}
