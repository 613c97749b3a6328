import { numberOf, Row } from "./values";

/** What the operator has decided for every page. */
export interface SiteSettings {
  /** By how many minutes hosts may start before the planned time. */
  earlyStart: number;
}

/** What an older server does not say is as by default. */
export function readSiteSettings(row: Row): SiteSettings {
  return { earlyStart: Math.max(0, numberOf(row["early_start"])) };
}
