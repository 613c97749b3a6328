import { apiRequest } from "./client/apiClient";

export interface LiveSession {
  room_name: string;
  is_active: boolean;
  /** How the room is entered, where the operator's Jitsi server asks for more than a name. */
  jitsi?: unknown;
  /** What the hosts have decided otherwise than by default. */
  admission?: unknown;
  /** What is recorded and streamed, where anything is. */
  capture?: unknown;
}

/** All that the room's component needs to enter a room. */
export interface RoomAccess {
  /** What the IFrame API is given: a name, with JaaS `<AppID>/<name>`. */
  room: string;
  /** Where the room is; empty for the domain of the portal's own settings. */
  domain: string;
  /** Where the IFrame API is; empty for the domain's own. */
  script: string;
  /** The ticket; empty where the server asks for none. */
  jwt: string;
  /** When the ticket ends, in milliseconds by the server's clock; null where it does not. */
  endsAt: number | null;
  /** Whether the person hosts beside the organizer. */
  isCoHost: boolean;
  /** The room's password; empty where it has none, or is not told. */
  password: string;
  hasLobby: boolean;
  isMutedOnEntry: boolean;
  /** Whether microphone and camera may be on; false for who watches. */
  maySpeak: boolean;
  mayShareScreen: boolean;
}

/** The public status. Its room name is not read anywhere: who may enter learns the room from start or join. */
export interface LiveStatus {
  is_active: boolean;
  /** When the present or the last run began; only streams tell, and null where nobody noted it. */
  started_at?: string | null;
  /** When the last run ended; only streams tell, and null while active. */
  ended_at?: string | null;
}

/** What is known of a webinar's session. */
export interface SessionFacts {
  isActive: boolean;
  /** When the present run began, or the last one; null where that is not known. */
  startedAt: string | null;
  /** When the last run ended; null while active, and where that is not known. */
  endedAt: string | null;
  /** It ran, and does no longer. */
  hasEnded: boolean;
}

export const liveSessionService = {
  startLiveSession: (webinarId: number): Promise<LiveSession> =>
    apiRequest("POST", `/api/live/start/${webinarId}/`, { authentication: "required" }),

  joinLiveSession: (webinarId: number): Promise<LiveSession> =>
    apiRequest("GET", `/api/live/join/${webinarId}/`, { authentication: "required" }),

  checkLiveStatus: (webinarId: number): Promise<LiveStatus> =>
    apiRequest("GET", `/api/live/status/${webinarId}/`, { authentication: "none" }),

  endLiveSession: (webinarId: number): Promise<{ message: string; end_time: string }> =>
    apiRequest("POST", `/api/live/end/${webinarId}/`, { authentication: "required" }),
};
