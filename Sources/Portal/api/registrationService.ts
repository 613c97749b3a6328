import { isMissing } from "./client/ApiError";
import { apiAnswer, apiRequest } from "./client/apiClient";
import { recentAnswers, subjects } from "./loading/answers";
import { readWebinar } from "./reading/readWebinar";
import { numberOf, Row, rowsOf, textOf } from "./reading/values";
import { Webinar } from "./webinarService";

export interface Registration {
  id: number;
  event: number;
  event_details: Webinar;
  /** Whether the person counts as having attended, once that is known. */
  attended: boolean;
}

/** Somebody who is registered. */
export interface Registered {
  id: number;
  /** The full name where there is one. */
  name: string;
}

const aPage = 100;
const mostRegistered = 1000;

export const registrationService = {
  async register(webinarId: number): Promise<void> {
    await changing(webinarId, () =>
      apiRequest("POST", "/api/registrations/register/", { authentication: "required", body: { event: webinarId } }),
    );
  },

  /** Everyone who is registered, up to a thousand; for the webinar's hosts and admins. */
  async listRegistered(webinarId: number): Promise<Registered[]> {
    const people: Registered[] = [];
    for (let offset = 0; offset < mostRegistered; offset += aPage) {
      const address = `/api/registrations/?event=${webinarId}&limit=${aPage}&offset=${offset}`;
      const { answer, headers } = await apiAnswer("GET", address, { authentication: "required" });
      people.push(...rowsOf(answer).map(readRegistered));
      const total = headers.get("X-Total-Count");
      // A site that knows no parts gives the whole list at once.
      if (total === null || offset + aPage >= Number(total)) break;
    }
    return people;
  },

  async listOwn(): Promise<Registration[]> {
    const answer = await apiRequest("GET", "/api/registrations/my_registrations/", { authentication: "required" });
    return rowsOf(answer).map(readRegistration);
  },

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

function readRegistered(row: Row): Registered {
  return { id: numberOf(row["user"]), name: textOf(row["user_name"]) || textOf(row["user_username"]) };
}

function readRegistration(row: Row): Registration {
  const event = numberOf(row["event"]);
  return {
    id: numberOf(row["id"]),
    event,
    event_details: readWebinar({ ...Object(row["event_details"]), id: event }),
    attended: row["attended"] === true,
  };
}
