import { apiRequest } from "./client/apiClient";
import { readMessage } from "./reading/readMessage";
import { rowOf, rowsOf } from "./reading/values";

export interface ChatMessage {
  id: number;
  event: number;
  user: number;
  user_username: string;
  user_role: "admin" | "student";
  message: string;
  /** Null where the calendar has no such moment. */
  created_at: string | null;
}

export const chatService = {
  /** The newest messages, or the next ones after an id; ascending by id. */
  async listMessages(webinarId: number, after?: number): Promise<ChatMessage[]> {
    const since = after === undefined ? "" : `&after=${after}`;
    const address = `/api/communications/chat/?event=${webinarId}${since}`;
    return rowsOf(await apiRequest("GET", address, { authentication: "required" })).map(readMessage);
  },

  async sendMessage(webinarId: number, message: string): Promise<ChatMessage> {
    const body = { event: webinarId, message };
    return readMessage(rowOf(await apiRequest("POST", "/api/communications/chat/", { authentication: "required", body })));
  },
};
