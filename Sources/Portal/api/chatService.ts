import { apiRequest } from "./client/apiClient";

export interface ChatMessage {
  id: number;
  event: number;
  user: number;
  user_username: string;
  user_role: "admin" | "student";
  message: string;
  created_at: string;
}

export const chatService = {
  /** The newest messages, or the next ones after an id; ascending by id. */
  async listMessages(webinarId: number, after?: number): Promise<ChatMessage[]> {
    const since = after === undefined ? "" : `&after=${after}`;
    return apiRequest("GET", `/api/communications/chat/?event=${webinarId}${since}`, { authentication: "required" });
  },

  sendMessage: (webinarId: number, message: string): Promise<ChatMessage> =>
    apiRequest("POST", "/api/communications/chat/", { authentication: "required", body: { event: webinarId, message } }),
};
