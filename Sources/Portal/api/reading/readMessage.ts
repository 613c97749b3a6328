import { ChatMessage } from "../chatService";
import { readMoment } from "./readMoment";
import { numberOf, Row, textOf, textOrNull } from "./values";

export function readMessage(row: Row): ChatMessage {
  return {
    id: numberOf(row["id"]),
    event: numberOf(row["event"]),
    user: numberOf(row["user"]),
    user_username: textOf(row["user_username"]),
    user_name: textOf(row["user_name"]) || textOf(row["user_username"]),
    user_picture_url: textOrNull(row["user_picture_url"]),
    user_role: row["user_role"] === "admin" ? "admin" : "student",
    message: textOf(row["message"]),
    created_at: readMoment(row["created_at"]),
  };
}
