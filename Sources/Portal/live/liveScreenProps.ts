import { LiveProps } from "../components/liveProps";
import { User } from "../services/session";
import { Chat } from "./useChat";

export interface LiveScreenProps extends LiveProps {
  user: User | null;
  currentUserId: number | null;
  liveRoomName: string | null;
  chat: Chat;
  onClose(): void;
}
