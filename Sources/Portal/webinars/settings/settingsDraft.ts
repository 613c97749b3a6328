import { fewestPlaces, longestPassword, mostPlaces } from "../../api/bounds";
import { SettingsChange, WebinarSettings } from "../../api/webinarSettingsService";
import { isBlank } from "../../writing/isBlank";

type Typed = "password" | "participant_limit";

/** What somebody has changed in the form and not saved. The rest is as it is, also when another host changes it. */
export interface SettingsDraft extends Partial<Omit<WebinarSettings, Typed>> {
  /** Text as typed, null to take it away, true for the one that there is. */
  password?: string | true | null;
  /** Digits as typed, null for any number. */
  participant_limit?: string | null;
}

export type SettingsFault = "places" | "noPassword" | "longPassword";

/** What the form shows. */
export function shownSettings(settings: WebinarSettings, draft: SettingsDraft) {
  const { participant_limit } = settings;
  return { ...settings, participant_limit: participant_limit === null ? null : String(participant_limit), ...draft };
}

/** What is wrong, by field in the form's order. */
export function draftFaults({ password, participant_limit }: SettingsDraft): Partial<Record<Typed, SettingsFault>> {
  const faults: Partial<Record<Typed, SettingsFault>> = {};
  if (typeof password === "string") {
    if (isBlank(password)) faults.password = "noPassword";
    else if (Array.from(password).length > longestPassword) faults.password = "longPassword";
  }
  if (typeof participant_limit === "string" && !isPlaces(participant_limit)) faults.participant_limit = "places";
  return faults;
}

/** What is sent of a draft without faults. */
export function changeFrom({ password, participant_limit, ...rest }: SettingsDraft): SettingsChange {
  return {
    ...rest,
    ...(password === undefined || password === true ? {} : { password }),
    ...(participant_limit === undefined ? {} : { participant_limit: participant_limit === null ? null : Number(participant_limit) }),
  };
}

function isPlaces(text: string): boolean {
  const places = Number(text.trim());
  return /^\d+$/.test(text.trim()) && places >= fewestPlaces && places <= mostPlaces;
}
