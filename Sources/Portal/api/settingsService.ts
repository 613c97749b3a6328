import { useEffect } from "react";
import { apiRequest } from "./client/apiClient";
import { noteOwnFault } from "./client/ownFault";
import { createStore, useStore } from "./client/store";
import { readSiteSettings, SiteSettings } from "./reading/readSiteSettings";
import { Row, textOf } from "./reading/values";

let answer: Promise<Row> | null = null;
const store = createStore<SiteSettings>(readSiteSettings({}));

/** What the operator has set, asked once a page load. */
async function settings(): Promise<Row> {
  answer ??= apiRequest<Row>("GET", "/settings.json", { authentication: "none" });
  try {
    return await answer;
  } catch (error) {
    answer = null;
    throw error;
  }
}

/** The host (and port) where rooms are. */
export async function jitsiDomain(): Promise<string> {
  return textOf((await settings())["jitsi_domain"]);
}

/** The defaults until the answer is there. */
export function useSiteSettings(): SiteSettings {
  useEffect(() => {
    settings().then((row) => store.set(readSiteSettings(row)), noteOwnFault);
  }, []);
  return useStore(store);
}
