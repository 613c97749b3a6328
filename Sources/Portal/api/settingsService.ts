import { useEffect } from "react";
import { apiRequest } from "./client/apiClient";
import { noteOwnFault } from "./client/ownFault";
import { createStore, useStore } from "./client/store";
import { readSiteSettings, SiteSettings } from "./reading/readSiteSettings";
import { Row, textOf } from "./reading/values";
import { siteSettings } from "./siteSettings";

let answer: Promise<Row> | null = null;
const answered = createStore<SiteSettings | null>(null);
const defaults = readSiteSettings({});
let written: SiteSettings | null = null;

/** The host (and port) where rooms are. */
export async function jitsiDomain(): Promise<string> {
  return textOf((siteSettings() ?? (await ask()))["jitsi_domain"]);
}

/** What the operator has set: written into the page, or asked for by a page that came without; the defaults until then. */
export function useSiteSettings(): SiteSettings {
  const known = useStore(answered) ?? writtenSettings();
  useEffect(() => {
    if (!known) ask().then((row) => answered.set(readSiteSettings(row)), noteOwnFault);
  }, [known]);
  return known ?? defaults;
}

function writtenSettings(): SiteSettings | null {
  const row = siteSettings();
  return row && (written ??= readSiteSettings(row));
}

/** Once a page load, but for failures. */
async function ask(): Promise<Row> {
  answer ??= apiRequest<Row>("GET", "/settings.json", { authentication: "none" });
  try {
    return await answer;
  } catch (error) {
    answer = null;
    throw error;
  }
}
