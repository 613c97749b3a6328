import { ChatMessage } from "../../api/chatService";

const settlingTime = 10_000;

/**
 * Where the next `?after=` begins. Ids are given before a message is committed, so a lower one may appear after a
 * higher one: messages younger than ten seconds are asked for again.
 */
export class ChatCursor {
  private unsettled: ChatMessage[] = [];
  private settledId: number | undefined;

  get after(): number | undefined {
    return this.settledId;
  }

  /** The next question is for the newest. */
  forget(): void {
    this.unsettled = [];
    this.settledId = undefined;
  }

  saw(messages: ChatMessage[], now: number): void {
    const known = new Set(this.unsettled.map((message) => message.id));
    this.unsettled.push(...messages.filter((message) => !known.has(message.id)));

    const settledBefore = now - settlingTime;
    const isSettled = ({ created_at }: ChatMessage) => created_at === null || Date.parse(created_at) < settledBefore;
    const ids = this.unsettled.filter(isSettled).map((message) => message.id);
    this.settledId = Math.max(this.settledId ?? 0, ...ids) || undefined;
    this.unsettled = this.unsettled.filter((message) => !isSettled(message));
  }
}
