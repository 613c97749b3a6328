import { apiRequest } from "./client/apiClient";
import { OnTheAir } from "./onTheAir";
import { readMoment } from "./reading/readMoment";
import { readOnTheAir } from "./reading/readOnTheAir";
import { numberOf, Row, rowOf, rowsOf, textOf, textOrNull } from "./reading/values";

export interface Participant {
  user_id: number;
  username: string;
  /** The full name where there is one. */
  name: string;
  picture_url: string | null;
  /** Null where the calendar has no such moment. */
  joined_at: string | null;
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
    apiRequest("POST", presenceAddress(webinarId), { authentication: "required", body: { in_room: true } }),

  /** Keeps the seat of somebody whom a stream says to be in the room. */
  async keepSeat(webinarId: number): Promise<void> {
    await apiRequest("POST", presenceAddress(webinarId), { authentication: "required", body: { has_stream: true } });
  },

  /** Says that a person is in the room no longer; also while the page goes away. */
  async leaveSeat(webinarId: number): Promise<void> {
    const body = { in_room: false };
    await apiRequest("POST", presenceAddress(webinarId), { authentication: "required", body, outlivesPage: true });
  },

  /** Who is or was in the present run, or in the last one; for the organizer. */
  async listParticipants(webinarId: number): Promise<Participant[]> {
    const answer = await apiRequest("GET", `/api/live/participants/${webinarId}/`, { authentication: "required" });
    return rowsOf(answer).map(readParticipant);
  },

  /** What is on the air everywhere, and what has ended in the last day. */
  async listOnTheAir(): Promise<OnTheAir> {
    return readOnTheAir(rowOf(await apiRequest("GET", "/api/live/active/", { authentication: "none" })));
  },

  /** Tells each session that begins or ends. */
  airStreamAddress: "/api/live/events/",

  streamAddress(webinarId: number, { ticket, after }: StreamQuery): string {
    const query = new URLSearchParams();
    if (ticket !== null) query.set("ticket", ticket);
    if (after !== null) query.set("after", String(after));
    return `/api/live/events/${webinarId}/${query.toString() && `?${query}`}`;
  },
};

function presenceAddress(webinarId: number): string {
  return `/api/live/presence/${webinarId}/`;
}

function readParticipant(row: Row): Participant {
  return {
    user_id: numberOf(row["user_id"]),
    username: textOf(row["username"]),
    name: textOf(row["name"]) || textOf(row["username"]),
    picture_url: textOrNull(row["picture_url"]),
    joined_at: readMoment(row["joined_at"]),
    left_at: readMoment(row["left_at"]),
    present: row["present"] === true,
  };
}
