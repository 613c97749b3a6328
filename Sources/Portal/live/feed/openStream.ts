import { ChatMessage } from "../../api/chatService";
import { parsePlain } from "../../api/client/plainJSON";
import { LiveStatus } from "../../api/liveSessionService";
import { Capture, readCapture } from "../../api/reading/readCapture";
import { readMessage } from "../../api/reading/readMessage";
import { readPlan } from "../../api/reading/readWebinar";
import { readSettings } from "../../api/reading/readSettings";
import { rowOf, textOrNull } from "../../api/reading/values";
import { WebinarPlan } from "../../api/webinarService";
import { WebinarSettings } from "../../api/webinarSettingsService";
import { openEvents } from "./openEvents";

interface Presence {
  participant_count: number;
  /** Only the events of presence tell, and not every server. */
  waiting_count?: number;
}

export type StreamEvent =
  | { kind: "status"; data: LiveStatus & Presence }
  | { kind: "chat"; data: ChatMessage }
  | { kind: "chat_removed"; data: { id: number } }
  | { kind: "presence"; data: Presence }
  | { kind: "settings"; data: WebinarSettings }
  | { kind: "webinar"; data: WebinarPlan }
  | { kind: "capture"; data: Capture }
  | { kind: "notice"; data: { text: string | null } }
  | { kind: "muted"; data: { muted: boolean } }
  | { kind: "help"; data: unknown }
  /** Hosts have decided something; told to who has no ticket. */
  | { kind: "rights"; data: unknown }
  /** The id that the stream was to go on after is too old. */
  | { kind: "reset"; data: unknown };

export interface StreamHandlers {
  /** The id is the event's own or, for one without, the last before it on this stream; null before the first. */
  onEvent(event: StreamEvent, id: number | null): void;
  /** Called once; the stream is closed then. */
  onFailure(): void;
}

const kinds = ["status", "chat", "chat_removed", "presence", "settings", "webinar", "capture", "notice", "muted", "help", "rights", "reset"] as const;

/** A stream of one webinar's events. */
export function openStream(address: string, { onEvent, onFailure }: StreamHandlers): () => void {
  return openEvents(address, kinds, { onEvent: (kind, text, id) => onEvent(streamEvent(kind, text), id), onFailure });
}

function streamEvent(kind: StreamEvent["kind"], text: string): StreamEvent {
  const data = text === "" ? undefined : parsePlain(text);
  if (kind === "chat") return { kind, data: readMessage(rowOf(data)) };
  if (kind === "settings") return { kind, data: readSettings(rowOf(data)) };
  if (kind === "webinar") return { kind, data: readPlan(rowOf(data)) };
  if (kind === "capture") return { kind, data: readCapture(data) };
  if (kind === "notice") return { kind, data: { text: textOrNull(rowOf(data)["text"]) } };
  if (kind === "muted") return { kind, data: { muted: rowOf(data)["muted"] === true } };
  return { kind, data } as StreamEvent;
}
