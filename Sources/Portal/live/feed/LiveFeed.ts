import { ChatMessage } from "../../api/chatService";
import { Capture } from "../../api/reading/readCapture";
import { LiveStatus } from "../../api/liveSessionService";
import { WebinarPlan } from "../../api/webinarService";
import { WebinarSettings } from "../../api/webinarSettingsService";
import { Viewer } from "../../webinars/rules";

export interface LiveFeedHandlers {
  onStatus(status: LiveStatus): void;
  /** Messages in the order of their ids; the same message may come more than once. The first call brings the history. */
  onChat(messages: ChatMessage[]): void;
  /** The newest messages, fetched afresh: others that are no older are gone. */
  onHistory(messages: ChatMessage[]): void;
  /** A message is gone. */
  onRemoved(messageId: number): void;
  /** How many people are in the room. */
  onPresence(participantCount: number): void;
  /** How many have the live screen open and wait before the room, where the server tells. */
  onWaiting(waitingCount: number): void;
  /** What the hosts have decided; told to whoever has a ticket. */
  onSettings(settings: WebinarSettings): void;
  /** What the webinar is called, when it is, and whether it takes place; a stream opens with it. */
  onPlan(plan: WebinarPlan): void;
  /** What is recorded and streamed; a stream opens with it, and everyone is told. */
  onCapture(capture: Capture): void;
  /** What stands on top of the chat; null for nothing. Told as the settings are. */
  onNotice(text: string | null): void;
  /** Whether a host has taken this person's right to write in the chat; told as the settings are. */
  onMuted(isMuted: boolean): void;
  /** A host has sent this person help on the way into the room. */
  onHelp(): void;
  /** Whether the server gives this person a ticket; where it does, the settings mostly say so first. */
  onAdmission(isAdmitted: boolean): void;
  /** Whether the live screen lives by asking, which is also how it says that the person is in the room. */
  onPolling(isPolling: boolean): void;
  /** Whether what the page shows may be out of date, because the server has not answered of late. */
  onTrouble(isTroubled: boolean): void;
  /** The server no longer knows this person as registered for the webinar. */
  onRefused(): void;
}

/** `details` follows the status; `room` follows the chat too, and goes on while the page is hidden. */
export type LiveFeedMode = "details" | "room";

/**
 * How often a page may ask for a ticket that is refused: for someone registered, for any other account (which asks once
 * more when it hears that hosts have decided something), for nobody.
 */
export type TicketTries = "always" | "once" | "never";

export interface Watch {
  mode: LiveFeedMode;
  tries: TicketTries;
  /** As it is at that moment. */
  viewer: Viewer;
  /** Whether the person's room is open, as it is at that moment: only then do they count as present. */
  isInRoom: boolean;
  /** Whether the session runs or may start at any moment. */
  isExpected(): boolean;
}

export interface LiveFeed {
  /** The person has entered the room or left it, which the next ticket says. */
  place(): void;
  stop(): void;
}

/** Keeps a page true about one webinar until it is stopped. */
export type OpenLiveFeed = (webinarId: number, watch: Watch, handlers: LiveFeedHandlers) => LiveFeed;
