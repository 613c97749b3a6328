import { WebinarSettings } from "../webinarSettingsService";
import { Row, textOrNull } from "./values";

/** What holds where nothing is decided. */
export const defaultSettings: WebinarSettings = {
  entry: "registered",
  audience: "talks",
  lobby: false,
  password: null,
  participant_limit: null,
  muted_on_entry: false,
  chat: "everyone",
  screen_share: "everyone",
  attended_after: null,
  stream_key: null,
  stream_link: null,
  co_hosts: [],
  speakers: [],
};

/** What a document lacks, or says in words of a later version, is as by default. */
export function readSettings(row: Row): WebinarSettings {
  const limit = row["participant_limit"];
  return {
    entry: oneOf(row["entry"], "registered", "signed_in"),
    audience: oneOf(row["audience"], "talks", "watches"),
    lobby: row["lobby"] === true,
    password: row["password"] === true ? true : null,
    participant_limit: typeof limit === "number" ? limit : null,
    muted_on_entry: row["muted_on_entry"] === true,
    chat: oneOf(row["chat"], "everyone", "hosts", "off"),
    screen_share: oneOf(row["screen_share"], "everyone", "hosts"),
    attended_after: ruleOf(row["attended_after"]),
    stream_key: row["stream_key"] === true ? true : null,
    stream_link: textOrNull(row["stream_link"]),
    co_hosts: ids(row["co_hosts"]),
    speakers: ids(row["speakers"]),
  };
}

function oneOf<Choice extends string>(value: unknown, byDefault: Choice, ...others: Choice[]): Choice {
  return others.find((one) => one === value) ?? byDefault;
}

function ruleOf(value: unknown): number | string | null {
  return typeof value === "number" || (typeof value === "string" && /^\d+%$/.test(value)) ? value : null;
}

function ids(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((one): one is number => typeof one === "number") : [];
}
