import { User } from "../api/client/session";
import { Chat } from "./chat/useChat";
import { LiveProps } from "./liveProps";

export interface LiveScreenProps extends LiveProps {
  user: User | null;
  currentUserId: number | null;
  liveRoomName: string | null;
  chat: Chat;
  onClose(): void;
}
