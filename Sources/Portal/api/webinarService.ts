import { apiRequest } from "./client/apiClient";
import { recentAnswers, subjects } from "./loading/answers";
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

export interface WebinarDetail extends Webinar {
  manual_status: string;
  organizer_email: string | null;
  registration_count: number;
}

export interface NewWebinar {
  title: string;
  description: string;
  /** UTC, `2026-11-23` */
  date: string;
  /** UTC, `10:00:00` */
  time: string;
  /** minutes */
  duration: number;
  price: string;
}

export const webinarService = {
  async listWebinars(): Promise<Webinar[]> {
    return rowsOf(await apiRequest("GET", "/api/webinars/", { authentication: "optional" })).map(readWebinar);
  },

  async getWebinar(id: number): Promise<WebinarDetail> {
    return readWebinarDetail(rowOf(await apiRequest("GET", `/api/webinars/${id}/`, { authentication: "optional" })));
  },

  async createWebinar(webinar: NewWebinar): Promise<WebinarDetail> {
    try {
      const answer = await apiRequest("POST", "/api/webinars/", { authentication: "required", body: webinar });
      return readWebinarDetail(rowOf(answer));
    } finally {
      // Also without an answer: it may have been done.
      recentAnswers.forget(subjects.list, subjects.mine);
    }
  },
};
