import { apiRequest } from "./client/apiClient";
import { textOf } from "./reading/values";
import { siteSettings } from "./siteSettings";

interface Settings {
  jitsi_domain: string;
}

let settings: Promise<Settings> | null = null;

/** The host (and port) where rooms are, as the operator set it; asked once, by a page that came without. */
export async function jitsiDomain(): Promise<string> {
  const written = textOf(siteSettings()?.["jitsi_domain"]);
  if (written) return written;
  settings ??= apiRequest<Settings>("GET", "/settings.json", { authentication: "none" });
  try {
    return (await settings).jitsi_domain;
  } catch (error) {
    settings = null;
    throw error;
  }
}
