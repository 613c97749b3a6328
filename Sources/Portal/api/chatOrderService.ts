import { apiRequest } from "./client/apiClient";
import { numberOf, rowOf, rowsOf, textOf } from "./reading/values";

/** How hosts keep order in a webinar's chat. */
export const chatOrderService = {
  /** The accounts that may read the chat and not write in it; for hosts. */
  async listMuted(webinarId: number): Promise<number[]> {
    const answer = await apiRequest("GET", `${addressOf(webinarId)}muted/`, { authentication: "required" });
    return rowsOf(answer).map((row) => numberOf(row["user_id"]));
  },

  async setMuted(webinarId: number, userId: number, isMuted: boolean): Promise<void> {
    const address = `${addressOf(webinarId)}muted/${userId}/`;
    await apiRequest(isMuted ? "PUT" : "DELETE", address, { authentication: "required" });
  },

  /** Answers with the text as it is kept. */
  async putNotice(webinarId: number, text: string): Promise<string> {
    const options = { authentication: "required", body: { text } } as const;
    return textOf(rowOf(await apiRequest("PUT", `${addressOf(webinarId)}notice/`, options))["text"]);
  },

  async dropNotice(webinarId: number): Promise<void> {
    await apiRequest("DELETE", `${addressOf(webinarId)}notice/`, { authentication: "required" });
  },
};

function addressOf(webinarId: number): string {
  return `/api/live/chat/${webinarId}/`;
}
