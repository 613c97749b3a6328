import { User } from "../../../Sources/Portal/api/client/session";
import { ChatMessage } from "../../../Sources/Portal/api/chatService";
import { SessionFacts } from "../../../Sources/Portal/api/liveSessionService";
import { defaultSettings } from "../../../Sources/Portal/api/reading/readSettings";
import { WebinarDetail } from "../../../Sources/Portal/api/webinarService";
import { WebinarSettings } from "../../../Sources/Portal/api/webinarSettingsService";

/** 10:00 to 11:00 UTC on Thursday, 26 November 2026. */
export const start = Date.parse("2026-11-26T10:00:00Z");
export const minute = 60_000;
export const hour = 60 * minute;

export function webinar(change: Partial<WebinarDetail> = {}): WebinarDetail {
  return {
    id: 7,
    title: "Quantum field trip",
    description: "One particle a room.",
    duration: 60,
    price: "0.00",
    is_free: true,
    thumbnail: null,
    organizer: 1,
    organizer_name: "Asha Rao",
    status: "upcoming",
    is_registered: false,
    start_time: "2026-11-26T10:00:00Z",
    end_time: "2026-11-26T11:00:00Z",
    cancelled: false,
    cancel_reason: "",
    manual_status: "",
    organizer_email: null,
    organizer_picture_url: null,
    registration_count: 2,
    ...change,
  };
}

/** Nothing has run yet, but for what is changed. */
export function session(change: Partial<SessionFacts>): SessionFacts {
  return { isActive: false, startedAt: null, endedAt: null, hasEnded: false, ...change };
}

export function user(id: number, username = `user${id}`): User {
  return { id, username, email: "", first_name: "", last_name: "", role: "student", profile_picture_url: null };
}

export const host = user(1, "asha");
export const student = user(2, "ravi");

export function message(id: number, text: string, change: Partial<ChatMessage> = {}): ChatMessage {
  return {
    id,
    event: 7,
    user: host.id,
    user_username: host.username,
    user_name: "Asha Rao",
    user_picture_url: null,
    user_role: "student",
    message: text,
    created_at: "2026-11-26T10:05:00Z",
    ...change,
  };
}

/** What hosts have decided, otherwise than by default. */
export function settings(change: Partial<WebinarSettings> = {}): WebinarSettings {
  return { ...defaultSettings, ...change };
}
