import { chatOrderService } from "../../api/chatOrderService";
import { chatService } from "../../api/chatService";
import { ApiError, isRefusal } from "../../api/client/ApiError";
import { noteOwnFault } from "../../api/client/ownFault";
import { serverNow } from "../../api/client/serverClock";
import { nameOf, User } from "../../api/client/session";
import { WebinarSettings, webinarSettingsService } from "../../api/webinarSettingsService";
import { ChatAction, ChatLine, hasArrived } from "./chatLines";

export interface ChatActions {
  send(text: string): void;
  sendAgain(line: ChatLine): void;
  discard(line: ChatLine): void;
  /** The field has what came back. */
  takeReturned(): void;
  /** Fetches what was written before the oldest line that is here. */
  loadEarlier(): Promise<void>;
  /** Takes a line out of everybody's chat. */
  remove(messageId: number): Promise<void>;
  /** Lets hosts alone write, or everyone again. */
  pause(isPaused: boolean): Promise<void>;
  /** Puts a notice on top; null takes it away. */
  setNotice(text: string | null): Promise<void>;
}

interface ChatOf {
  webinarId: number;
  user: User | null;
  /** The lines as they are at that moment. */
  lines(): ChatLine[];
  take(action: ChatAction): void;
  onSettings(settings: WebinarSettings): void;
}

let lineCount = 0;

/** What a person does in a webinar's chat. */
export function chatActions({ webinarId, user, lines, take, onSettings }: ChatOf): ChatActions {
  async function post(key: string, text: string): Promise<void> {
    try {
      take({ type: "accepted", key, message: await chatService.sendMessage(webinarId, text) });
    } catch (error) {
      take(afterRefusal(error, key));
    }
  }

  function send(text: string): void {
    if (!user) return;
    lineCount += 1;
    const key = `own${lineCount}`;
    take({ type: "sending", key, text, user, name: nameOf(user), at: new Date(serverNow()).toISOString() });
    void post(key, text);
  }

  /** A message whose answer got lost may have arrived: it is looked for before it is sent again. */
  async function sendAgain(line: ChatLine): Promise<void> {
    take({ type: "repeated", key: line.key });
    try {
      const known = lines();
      const newest = await chatService.listMessages(webinarId);
      take({ type: "received", messages: newest });
      if (!hasArrived(line, newest, known)) await post(line.key, line.text);
    } catch (error) {
      noteOwnFault(error);
      take({ type: "failed", key: line.key });
    }
  }

  async function loadEarlier(): Promise<void> {
    const oldest = lines().find(({ id }) => id !== null)?.id;
    if (oldest != null) take({ type: "earlier", messages: await chatService.listMessages(webinarId, { before: oldest }) });
  }

  async function remove(messageId: number): Promise<void> {
    try {
      await chatService.removeMessage(messageId);
    } catch (error) {
      // Somebody else was faster.
      if (!isRefusal(error, "not_found")) throw error;
    }
    take({ type: "removed", id: messageId });
  }

  async function pause(isPaused: boolean): Promise<void> {
    const chat = isPaused ? "hosts" : "everyone";
    onSettings(await webinarSettingsService.changeSettings(webinarId, () => ({ chat })));
  }

  async function setNotice(text: string | null): Promise<void> {
    if (text === null) await chatOrderService.dropNotice(webinarId);
    take({ type: "notice", text: text === null ? null : await chatOrderService.putNotice(webinarId, text) });
  }

  return {
    send,
    sendAgain: (line) => void sendAgain(line),
    discard: (line) => take({ type: "discarded", key: line.key }),
    takeReturned: () => take({ type: "taken" }),
    loadEarlier,
    remove,
    pause,
    setNotice,
  };
}

/** A line that a limit or a host does not let through comes back; any other can be sent again. */
function afterRefusal(error: unknown, key: string): ChatAction {
  noteOwnFault(error);
  if (isRefusal(error, "chat_muted")) return { type: "silenced", key };
  if (error instanceof ApiError && error.status === 429) {
    return { type: "slowed", key, until: serverNow() + 1000 * (error.retryAfter ?? 10) };
  }
  return { type: "failed", key };
}
