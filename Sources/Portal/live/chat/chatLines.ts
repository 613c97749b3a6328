import { ChatMessage } from "../../api/chatService";
import { User } from "../../api/client/session";

export interface ChatLine {
  /** Stays the same when a line of one's own gets its id, so that nothing flickers. */
  key: string;
  /** Null until the server has it. */
  id: number | null;
  userId: number;
  /** The full name where there is one. */
  name: string;
  picture: string | null;
  text: string;
  /** Null where the calendar has no such moment. */
  createdAt: string | null;
  state: "sent" | "sending" | "failed";
}

export type ChatAction =
  | { type: "received" | "earlier"; messages: ChatMessage[] }
  /** The newest page, fetched afresh: what it does not hold, though it is no older, is gone. */
  | { type: "history"; messages: ChatMessage[] }
  | { type: "removed"; id: number }
  | { type: "sending"; key: string; text: string; user: User; name: string; at: string }
  | { type: "accepted"; key: string; message: ChatMessage }
  | { type: "failed" | "repeated" | "discarded"; key: string }
  /** The server takes no line of this person's before that moment; the text goes back into the field. */
  | { type: "slowed"; key: string; until: number }
  /** The server says that a host has muted this person; as above. */
  | { type: "silenced"; key: string }
  /** The field has what came back. */
  | { type: "taken" }
  | { type: "notice"; text: string | null }
  | { type: "muted"; isMuted: boolean };

/** The chat as this person sees it: the server's lines by id, then their own that are still on the way. */
export function chatLines(lines: ChatLine[], action: ChatAction): ChatLine[] {
  switch (action.type) {
    case "received":
    case "earlier": {
      const next = action.messages.reduce(withMessage, lines);
      return next === lines ? lines : inOrder(next);
    }
    case "history":
      return chatLines(lines.filter(isStillIn(action.messages)), { type: "received", messages: action.messages });
    case "removed":
      return lines.some(({ id }) => id === action.id) ? lines.filter(({ id }) => id !== action.id) : lines;
    case "sending":
      return [...lines, ownLine(action)];
    case "accepted":
      return inOrder(withAccepted(lines, action.key, action.message));
    case "failed":
      return lines.map((line) => (line.key === action.key && line.id === null ? { ...line, state: "failed" } : line));
    case "repeated":
      return lines.map((line) => (line.key === action.key && line.id === null ? { ...line, state: "sending" } : line));
    case "discarded":
    case "slowed":
    case "silenced":
      return lines.filter((line) => line.key !== action.key || line.id !== null);
    case "taken":
    case "notice":
    case "muted":
      return lines;
  }
}

/** Whether a line of one's own is among the newest messages, and was not among the lines that were known before. */
export function hasArrived(line: ChatLine, newest: ChatMessage[], known: ChatLine[]): boolean {
  const ids = new Set(known.map(({ id }) => id));
  return newest.some(({ id, user, message }) => user === line.userId && message === line.text && !ids.has(id));
}

function isStillIn(messages: ChatMessage[]): (line: ChatLine) => boolean {
  const ids = new Set(messages.map(({ id }) => id));
  const oldest = Math.min(...ids);
  return ({ id }) => id === null || id < oldest && ids.size > 0 || ids.has(id);
}

/** A message that the feed brings may be a line of one's own whose answer got lost or is slower. */
function withMessage(lines: ChatLine[], message: ChatMessage): ChatLine[] {
  if (lines.some((line) => line.id === message.id)) return lines;
  const own = lines.find(
    (line) => line.id === null && line.userId === message.user && line.text === message.message,
  );
  if (!own) return [...lines, lineFrom(message, `m${message.id}`)];
  return lines.map((line) => (line === own ? lineFrom(message, own.key) : line));
}

/**
 * The feed is often faster than the answer. When the same words were sent twice, it may have given either id to
 * either line: no id may be shown twice or get lost.
 */
function withAccepted(lines: ChatLine[], key: string, message: ChatMessage): ChatLine[] {
  const own = lines.find((line) => line.key === key);
  if (lines.some((line) => line.id === message.id)) return lines.filter((line) => line !== own || own.id !== null);
  if (own && own.id !== null) return [...lines, lineFrom(message, `m${message.id}`)];
  return lines.map((line) => (line === own ? lineFrom(message, key) : line));
}

function lineFrom(message: ChatMessage, key: string): ChatLine {
  return {
    key,
    id: message.id,
    userId: message.user,
    name: message.user_name,
    picture: message.user_picture_url,
    text: message.message,
    createdAt: message.created_at,
    state: "sent",
  };
}

function ownLine({ key, text, user, name, at }: Extract<ChatAction, { type: "sending" }>): ChatLine {
  const { id: userId, profile_picture_url: picture } = user;
  return { key, id: null, userId, name, picture, text, createdAt: at, state: "sending" };
}

function inOrder(lines: ChatLine[]): ChatLine[] {
  return [...lines].sort((one, other) => (one.id ?? Infinity) - (other.id ?? Infinity) || 0);
}
