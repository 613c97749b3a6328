import { apiAnswer, apiRequest } from "./client/apiClient";
import { noteOrganized } from "./hosted";
import { ListQuery, listAddress } from "./listAddress";
import { readWebinar, readWebinarDetail } from "./reading/readWebinar";
import { rowOf, rowsOf } from "./reading/values";

export type WebinarStatus = "upcoming" | "live" | "completed";

export interface Webinar {
  id: number;
  title: string;
  description: string;
  duration: number;
  /** Null where it is none. */
  price: string | null;
  is_free: boolean;
  thumbnail: string | null;
  organizer: number;
  organizer_name: string;
  status: WebinarStatus;
  is_registered: boolean;
  /** Null where the calendar has no such moment. */
  start_time: string | null;
  end_time: string | null;
  cancelled: boolean;
  /** Why, in the host's words; empty where nobody said. */
  cancel_reason: string;
}

/** What may change of a webinar while pages show it, and is told to them at once. */
export type WebinarPlan = Pick<Webinar, "title" | "thumbnail" | "duration" | "start_time" | "end_time" | "cancelled" | "cancel_reason">;

export interface WebinarDetail extends Webinar {
  manual_status: string;
  organizer_email: string | null;
  organizer_picture_url: string | null;
  registration_count: number;
}

/** A part of the list. */
export interface ListPart {
  webinars: Webinar[];
  /** Of how many; null from a platform that knows no parts, and gives the whole list. */
  total: number | null;
}

export const webinarService = {
  async listPart(query: ListQuery): Promise<ListPart> {
    const { answer, headers } = await apiAnswer("GET", listAddress(query), { authentication: "optional" });
    const webinars = rowsOf(answer).map(readWebinar);
    noteOrganized(webinars);
    const total = headers.get("X-Total-Count");
    return { webinars, total: total === null ? null : Number(total) };
  },

  async getWebinar(id: number): Promise<WebinarDetail> {
    const answer = await apiRequest("GET", `/api/webinars/${id}/`, { authentication: "optional" });
    const webinar = readWebinarDetail(rowOf(answer));
    noteOrganized([webinar]);
    return webinar;
  },
};
