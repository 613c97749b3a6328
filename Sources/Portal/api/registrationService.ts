import { isMissing } from "./client/ApiError";
import { apiRequest } from "./client/apiClient";
import { recentAnswers, subjects } from "./loading/answers";
import { Webinar } from "./webinarService";

export interface Registration {
  id: number;
  user: number;
  event: number;
  event_details: Webinar;
  registered_on: string;
  attended: boolean;
}

export const registrationService = {
  async register(webinarId: number): Promise<Registration> {
    return changing(webinarId, () =>
      apiRequest("POST", "/api/registrations/register/", { authentication: "required", body: { event: webinarId } }),
    );
  },

  listOwn: (): Promise<Registration[]> =>
    apiRequest("GET", "/api/registrations/my_registrations/", { authentication: "required" }),

  /** Done as well where it is gone already, in another tab or by an answer that got lost. */
  async unregister({ id, event }: Registration): Promise<void> {
    try {
      await changing(event, () =>
        apiRequest("DELETE", `/api/registrations/${id}/unregister/`, { authentication: "required" }),
      );
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  },
};

/** A registration shows in the list, in its webinar and in one's own; also without an answer it may have been done. */
async function changing<Answer>(webinarId: number, change: () => Promise<Answer>): Promise<Answer> {
  try {
    return await change();
  } finally {
    recentAnswers.forget(subjects.list, subjects.mine, subjects.webinar(webinarId));
  }
}
