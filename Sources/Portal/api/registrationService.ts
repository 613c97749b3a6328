import { apiRequest } from "./client/apiClient";
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
  register: (webinarId: number): Promise<Registration> =>
    apiRequest("POST", "/api/registrations/register/", { authentication: "required", body: { event: webinarId } }),

  listOwn: (): Promise<Registration[]> =>
    apiRequest("GET", "/api/registrations/my_registrations/", { authentication: "required" }),

  unregister: (registrationId: number): Promise<void> =>
    apiRequest("DELETE", `/api/registrations/${registrationId}/unregister/`, { authentication: "required" }),
};
