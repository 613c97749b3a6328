import { apiRequest } from "./client/apiClient";

export interface LiveSession {
  room_name: string;
  is_active: boolean;
}

/** The public status. Its room name is not read anywhere: who may enter learns the room from start or join. */
export interface LiveStatus {
  is_active: boolean;
  /** When the present run began; only the stream tells, and null while inactive or where nobody noted it. */
  started_at?: string | null;
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
