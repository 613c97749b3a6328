import { apiRequest } from "./client/apiClient";
import { readMessage } from "./reading/readMessage";
import { rowOf, rowsOf } from "./reading/values";

export interface ChatMessage {
  id: number;
  event: number;
  user: number;
  user_username: string;
  /** The full name where there is one. */
  user_name: string;
  user_picture_url: string | null;
  user_role: "admin" | "student";
  message: string;
  /** Null where the calendar has no such moment. */
  created_at: string | null;
}

export const chatService = {
  /** The newest messages, or the next ones after an id, or those before one; ascending by id. */
  async listMessages(webinarId: number, { after, before }: { after?: number | undefined; before?: number } = {}): Promise<ChatMessage[]> {
    const part = after !== undefined ? `&after=${after}` : before !== undefined ? `&before=${before}` : "";
    const address = `/api/communications/chat/?event=${webinarId}${part}`;
    return rowsOf(await apiRequest("GET", address, { authentication: "required" })).map(readMessage);
  },

  async sendMessage(webinarId: number, message: string): Promise<ChatMessage> {
    const body = { event: webinarId, message };
    return readMessage(rowOf(await apiRequest("POST", "/api/communications/chat/", { authentication: "required", body })));
  },

  /** For hosts, and for a line's author while it is young. */
  async removeMessage(messageId: number): Promise<void> {
    await apiRequest("DELETE", `/api/communications/chat/${messageId}/`, { authentication: "required" });
  },
};
