import {
  fewestPlaces, longestPassword, longestStreamKey, longestStreamLink, mostAttendedMinutes, mostAttendedShare, mostPlaces, shortestStreamKey,
} from "../../api/bounds";
import { SettingsChange, WebinarSettings } from "../../api/webinarSettingsService";
import { isBlank } from "../../writing/isBlank";

type Typed = "password" | "participant_limit" | "attended_after" | "stream_key" | "stream_link";

/** What somebody has changed in the form and not saved. The rest is as it is, also when another host changes it. */
export interface SettingsDraft extends Partial<Omit<WebinarSettings, Typed>> {
  /** Text as typed, null to take it away, true for the one that there is. */
  password?: string | true | null;
  /** As the password. */
  stream_key?: string | true | null;
  /** As typed; blank for none. */
  stream_link?: string | null;
  /** Digits as typed, null for any number. */
  participant_limit?: string | null;
  /** Null for having come in at all. */
  attended_after?: TypedRule | null;
}

/** From when on somebody counts as attended, digits as typed. */
export interface TypedRule {
  unit: "minutes" | "share";
  amount: string;
}

export type SettingsFault = "minutes" | "share" | "places" | "noPassword" | "longPassword" | "streamKey" | "streamLink";

/** What the form shows. */
export function shownSettings(settings: WebinarSettings, draft: SettingsDraft) {
  const { participant_limit, attended_after } = settings;
  return {
    ...settings,
    participant_limit: participant_limit === null ? null : String(participant_limit),
    attended_after: typedRule(attended_after),
    ...draft,
  };
}

/** What is wrong, by field in the form's order. */
export function draftFaults({ password, participant_limit, attended_after, stream_key, stream_link }: SettingsDraft): Partial<Record<Typed, SettingsFault>> {
  const faults: Partial<Record<Typed, SettingsFault>> = {};
  if (typeof password === "string") {
    if (isBlank(password)) faults.password = "noPassword";
    else if (Array.from(password).length > longestPassword) faults.password = "longPassword";
  }
  if (typeof participant_limit === "string" && !isPlaces(participant_limit)) faults.participant_limit = "places";
  if (attended_after && !isAmount(attended_after)) faults.attended_after = attended_after.unit;
  if (typeof stream_key === "string" && !isStreamKey(stream_key.trim())) faults.stream_key = "streamKey";
  if (stream_link && !isBlank(stream_link) && !isStreamLink(stream_link.trim())) faults.stream_link = "streamLink";
  return faults;
}

/** What is sent of a draft without faults. */
export function changeFrom({ password, participant_limit, attended_after, stream_key, stream_link, ...rest }: SettingsDraft): SettingsChange {
  return {
    ...rest,
    ...(password === undefined || password === true ? {} : { password }),
    ...(stream_key === undefined || stream_key === true ? {} : { stream_key: stream_key && stream_key.trim() }),
    ...(stream_link === undefined ? {} : { stream_link: stream_link?.trim() || null }),
    ...(participant_limit === undefined ? {} : { participant_limit: participant_limit === null ? null : Number(participant_limit) }),
    ...(attended_after === undefined ? {} : { attended_after: attended_after && sentRule(attended_after) }),
  };
}

function isStreamKey(text: string): boolean {
  if (text.length < shortestStreamKey || text.length > longestStreamKey) return false;
  return /^(rtmps?:\/\/[!-.0-~][!-~]*|[0-9A-Za-z_-]+)$/.test(text);
}

function isStreamLink(text: string): boolean {
  return text.length <= longestStreamLink && /^https:\/\/[0-9A-Za-z.:-]+([/?#][!#-&(-;=?-[\]_a-z~]*)?$/.test(text);
}

function typedRule(rule: number | string | null): TypedRule | null {
  if (rule === null) return null;
  return typeof rule === "number" ? { unit: "minutes", amount: String(rule) } : { unit: "share", amount: rule.replace("%", "") };
}

function sentRule({ unit, amount }: TypedRule): number | string {
  return unit === "minutes" ? Number(amount) : `${Number(amount)}%`;
}

function isAmount({ unit, amount }: TypedRule): boolean {
  const most = unit === "minutes" ? mostAttendedMinutes : mostAttendedShare;
  return /^\d+$/.test(amount.trim()) && Number(amount) >= 1 && Number(amount) <= most;
}

function isPlaces(text: string): boolean {
  const places = Number(text.trim());
  return /^\d+$/.test(text.trim()) && places >= fewestPlaces && places <= mostPlaces;
}
