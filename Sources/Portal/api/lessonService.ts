import { apiRequest, apiUpload } from "./client/apiClient";
import { recentAnswers, subjects } from "./loading/answers";
import { readWebinarDetail } from "./reading/readWebinar";
import { rowOf } from "./reading/values";
import { WebinarDetail } from "./webinarService";

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

/** What is changed of a webinar; what is not named stays. A reason goes with a cancellation alone. */
export type WebinarChange = Partial<NewWebinar> & { cancelled?: boolean; cancel_reason?: string };

/** Planning: what admins and organizers do with a webinar. */
export const lessonService = {
  async create(webinar: NewWebinar): Promise<WebinarDetail> {
    return telling([], async () => {
      const answer = await apiRequest("POST", "/api/webinars/", { authentication: "required", body: webinar });
      return readWebinarDetail(rowOf(answer));
    });
  },

  async change(id: number, change: WebinarChange): Promise<WebinarDetail> {
    return telling([subjects.webinar(id)], async () => {
      const answer = await apiRequest("PATCH", `/api/webinars/${id}/`, { authentication: "required", body: change });
      return readWebinarDetail(rowOf(answer));
    });
  },

  /** Puts a picture in the place of the one that is there. */
  async setPicture(id: number, picture: Blob, onProgress: (share: number) => void): Promise<WebinarDetail> {
    return telling([subjects.webinar(id)], async () => {
      const answer = await apiUpload(`/api/webinars/${id}/thumbnail/`, picture, onProgress);
      return readWebinarDetail(rowOf(answer));
    });
  },

  async removePicture(id: number): Promise<void> {
    const path = `/api/webinars/${id}/thumbnail/`;
    await telling([subjects.webinar(id)], () => apiRequest("DELETE", path, { authentication: "required" }));
  },

  async remove(id: number): Promise<void> {
    await telling([subjects.webinar(id)], () => apiRequest("DELETE", `/api/webinars/${id}/`, { authentication: "required" }));
  },
};

/** Lists and the webinar itself are asked for anew; also without an answer, because it may have been done. */
async function telling<Answer>(touched: string[], change: () => Promise<Answer>): Promise<Answer> {
  try {
    return await change();
  } finally {
    recentAnswers.forget(subjects.list, subjects.mine, ...touched);
  }
}
