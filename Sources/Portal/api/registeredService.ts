import { apiAnswer, apiRequest } from "./client/apiClient";
import { recentAnswers, subjects } from "./loading/answers";
import { numberOf, Row, rowOf, rowsOf, textOf, textOrNull } from "./reading/values";

/** Somebody who is registered. */
export interface RegisteredPerson {
  id: number;
  userId: number;
  /** The full name where there is one. */
  name: string;
  picture: string | null;
}

export interface RegisteredPart {
  people: RegisteredPerson[];
  /** Of how many. */
  total: number;
}

export const outcomes = ["registered", "already", "unknown"] as const;

/** What became of an account that was named. */
export type RegisterOutcome = (typeof outcomes)[number];

/** Who is registered, for a webinar's hosts and admins. */
export const registeredService = {
  async listPart(webinarId: number, query: { search: string; limit: number; offset: number }): Promise<RegisteredPart> {
    const { search, limit, offset } = query;
    const asked = new URLSearchParams({ event: String(webinarId), limit: String(limit), offset: String(offset) });
    if (search !== "") asked.set("search", search);
    const { answer, headers } = await apiAnswer("GET", `/api/registrations/?${asked}`, { authentication: "required" });
    const people = rowsOf(answer).map(readPerson);
    const total = headers.get("X-Total-Count");
    return { people, total: total === null ? offset + people.length : Number(total) };
  },

  /** Registers accounts by username or address; tells of each what became of it, in their order. */
  async registerList(webinarId: number, accounts: readonly string[]): Promise<{ account: string; outcome: RegisterOutcome }[]> {
    try {
      const answer = await apiRequest("POST", "/api/registrations/register_list/", {
        authentication: "required", body: { event: webinarId, accounts },
      });
      return rowsOf(rowOf(answer)["accounts"]).map((row) => ({
        account: textOf(row["account"]),
        outcome: outcomes.find((outcome) => outcome === row["outcome"]) ?? "unknown",
      }));
    } finally {
      recentAnswers.forget(subjects.list, subjects.mine, subjects.webinar(webinarId));
    }
  },
};

function readPerson(row: Row): RegisteredPerson {
  return {
    id: numberOf(row["id"]),
    userId: numberOf(row["user"]),
    name: textOf(row["user_name"]) || textOf(row["user_username"]),
    picture: textOrNull(row["user_picture_url"]),
  };
}
