import { numberOf, Row, textOf } from "./values";

/** What the operator has decided for every page. */
export interface SiteSettings {
  /** By how many minutes hosts may start before the planned time. */
  earlyStart: number;
  /** Of prices, as ISO 4217 has it; null where the operator names none. */
  currency: string | null;
  /** Whether another server has the accounts and webinars: what it does not know is not offered. */
  hasPlatform: boolean;
  /** Whether a webinar's picture can be sent. */
  takesPictures: boolean;
  /** Whether who attended has a certificate. */
  issuesCertificates: boolean;
  /** Whether webinars are recorded. */
  hasRecordings: boolean;
  /** Whether the Jitsi server can record and stream. */
  canRecord: boolean;
}

/** What an older server does not say is as by default. */
export function readSiteSettings(row: Row): SiteSettings {
  const currency = textOf(row["currency"]);
  const hasPlatform = row["platform"] === true;
  return {
    earlyStart: Math.max(0, numberOf(row["early_start"])),
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    hasPlatform,
    takesPictures: row["pictures"] === true && !hasPlatform,
    issuesCertificates: row["certificates"] === true,
    hasRecordings: row["recordings"] === true,
    canRecord: row["recording"] === true,
  };
}
