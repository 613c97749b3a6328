import { apiRequest } from "./client/apiClient";

export interface Participant {
  user_id: number;
  username: string;
  joined_at: string;
  /** Null while the person is there. */
  left_at: string | null;
  present: boolean;
}

interface StreamQuery {
  /** Without one the stream carries the status alone. */
  ticket: string | null;
  /** The last event's id: the stream goes on after it. */
  after: number | null;
}

export const liveEventService = {
  /** A stream that is opened with it counts as the person's presence where they are in the room. */
  getTicket: (webinarId: number, isInRoom: boolean): Promise<{ ticket: string }> =>
    apiRequest("POST", `/api/live/events/${webinarId}/ticket/`, {
      authentication: "required",
      body: isInRoom ? { in_room: true } : {},
    }),

  /** Says that a person is in the room for whom no stream says so, and learns how many are. */
  reportPresence: (webinarId: number): Promise<{ participant_count: number }> =>
    apiRequest("POST", `/api/live/presence/${webinarId}/`, { authentication: "required", body: { in_room: true } }),

  /** Who is or was in the present run, or in the last one; for the organizer. */
  listParticipants: (webinarId: number): Promise<Participant[]> =>
    apiRequest("GET", `/api/live/participants/${webinarId}/`, { authentication: "required" }),

  streamAddress(webinarId: number, { ticket, after }: StreamQuery): string {
    const query = new URLSearchParams();
    if (ticket !== null) query.set("ticket", ticket);
    if (after !== null) query.set("after", String(after));
    return `/api/live/events/${webinarId}/${query.toString() && `?${query}`}`;
  },
};
