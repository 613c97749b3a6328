import { apiRequest } from "./client/apiClient";
import { readSettings } from "./reading/readSettings";
import { rowOf } from "./reading/values";

/** What a webinar's hosts have decided about its live sessions. */
export interface WebinarSettings {
  entry: "registered" | "signed_in";
  /** Where the audience watches, only hosts and speakers have microphone and camera. */
  audience: "talks" | "watches";
  lobby: boolean;
  /** True where there is one; what it is, join alone tells. */
  password: true | null;
  participant_limit: number | null;
  muted_on_entry: boolean;
  chat: "everyone" | "hosts" | "off";
  screen_share: "everyone" | "hosts";
  /** From when on somebody counts as attended: minutes, a share such as "50%", null for having come in at all. */
  attended_after: number | string | null;
  /** True where there is one; what it is, nobody is told but who starts the stream. */
  stream_key: true | null;
  /** Where anyone can watch the stream while it runs. */
  stream_link: string | null;
  /** Ids of accounts, as `speakers`. */
  co_hosts: readonly number[];
  speakers: readonly number[];
}

/** What is to be otherwise; the rest stays as it is by then. Password and key are given in full, null takes them away. */
export type SettingsChange = Partial<Omit<WebinarSettings, "password" | "stream_key">> & {
  password?: string | null;
  stream_key?: string | null;
};

export const webinarSettingsService = {
  /** For hosts and admins. */
  async getSettings(webinarId: number): Promise<WebinarSettings> {
    return readSettings(rowOf(await apiRequest("GET", addressOf(webinarId), { authentication: "required" })));
  },

  /** The API takes the whole document: it is read first, so that what another host has changed meanwhile stays. */
  async changeSettings(webinarId: number, change: (now: WebinarSettings) => SettingsChange): Promise<WebinarSettings> {
    const now = await webinarSettingsService.getSettings(webinarId);
    const body = { ...now, ...change(now) };
    return readSettings(rowOf(await apiRequest("PUT", addressOf(webinarId), { authentication: "required", body })));
  },
};

function addressOf(webinarId: number): string {
  return `/api/live/settings/${webinarId}/`;
}
