import { ChatMessage } from "../../api/chatService";
import { serverNow } from "../../api/client/serverClock";
import { ChatCursor } from "./ChatCursor";
import { choosePollers } from "./choosePollers";
import { connectStream } from "./connectStream";
import { hasFewConnections } from "./hasFewConnections";
import { keepStream } from "./keepStream";
import { OpenLiveFeed } from "./LiveFeed";
import { StreamEvent } from "./openStream";
import { FeedState, Part, partsToPoll } from "./partsToPoll";
import { pollChat, pollPresence, pollStatus } from "./pollers";
import { firstOpening } from "./streamState";

/** A stream, and polling for whatever it does not bring at the moment. */
export const openLiveFeed: OpenLiveFeed = (webinarId, watch, handlers) => {
  const cursor = new ChatCursor();
  let lastEventId: number | null = null;
  let feed: FeedState = { stream: firstOpening, admission: undefined, isChatWhole: false };
  /** Came over the stream before the history did. */
  let early: ChatMessage[] = [];
  /** What the page shows may be of another history. */
  let isAfresh = false;
  /** Something has come since the stream was opened last. */
  let hasFlowed = false;

  const poll = choosePollers<Part>(
    {
      status: pollStatus(webinarId, watch, handlers.onStatus),
      presence: pollPresence(webinarId, watch, handlers.onPresence),
      chat: pollChat(webinarId, cursor, handlers.onChat),
      missedChat: pollChat(webinarId, cursor, (messages, areNewest) => {
        if (isAfresh && areNewest) handlers.onHistory(messages);
        handlers.onChat([...messages, ...early]);
        isAfresh = false;
        early = [];
        update({ isChatWhole: true });
      }),
    },
    handlers.onTrouble,
  );

  function update(change: Partial<FeedState>): void {
    feed = { ...feed, ...change };
    const parts = partsToPoll(feed, watch);
    poll(parts);
    handlers.onPolling(parts.includes("chat"));
    // A stream brings the settings next, which say more.
    if (feed.admission === "granted" && feed.stream.isLate) handlers.onAdmission(true);
  }

  function receive(event: StreamEvent, id: number | null): void {
    if (id !== null && lastEventId !== null && id < lastEventId) return;
    lastEventId = id ?? lastEventId;
    switch (event.kind) {
      case "status":
        handlers.onStatus(event.data);
        handlers.onPresence(event.data.participant_count);
        break;
      case "presence":
        handlers.onPresence(event.data.participant_count);
        if (event.data.waiting_count !== undefined) handlers.onWaiting(event.data.waiting_count);
        break;
      case "chat":
        receiveMessage(event.data);
        break;
      case "chat_removed":
        early = early.filter((message) => message.id !== event.data.id);
        handlers.onRemoved(event.data.id);
        break;
      case "settings":
        handlers.onSettings(event.data);
        break;
      case "webinar":
        handlers.onPlan(event.data);
        break;
      case "capture":
        handlers.onCapture(event.data);
        break;
      case "notice":
        handlers.onNotice(event.data.text);
        break;
      case "muted":
        handlers.onMuted(event.data.muted);
        break;
      case "help":
        handlers.onHelp();
        break;
      case "rights":
        askAgain();
        break;
      case "reset":
        lastEventId = null;
        cursor.forget();
        isAfresh = true;
        update({ isChatWhole: false });
    }
  }

  /** Who was refused a ticket may be given one now, which takes a stream of another kind. */
  function askAgain(): void {
    if (feed.admission === "refused") stream.soon();
  }

  /** Who was refused once asks again after a stream that flowed: what was decided since, it may have missed. */
  function asksForTicket(): boolean {
    return watch.tries === "always" || (watch.tries === "once" && (feed.admission !== "refused" || hasFlowed));
  }

  function receiveMessage(message: ChatMessage): void {
    if (watch.mode !== "room") return;
    if (!feed.isChatWhole) {
      // Not seen yet: the history is asked for after what was seen.
      early.push(message);
      return;
    }
    cursor.saw([message], serverNow());
    handlers.onChat([message]);
  }

  const stream = keepStream({
    restsWhileHidden: watch.mode === "details" && hasFewConnections(),
    onState: (stream) => update({ stream }),
    connect(report) {
      if (lastEventId === null) update({ isChatWhole: false });
      const opening = { after: lastEventId, asksForTicket: asksForTicket() };
      hasFlowed = false;
      return connectStream(webinarId, watch, opening, {
        onAdmission(admission) {
          if (admission === "refused" && feed.admission !== "refused" && watch.tries === "always") handlers.onRefused();
          if (admission !== "granted") handlers.onAdmission(false);
          update({ admission });
        },
        onEvent(event, id) {
          hasFlowed = true;
          report("event");
          receive(event, id);
        },
        onFailure: () => report("failed"),
      });
    },
  });
  return {
    place() {
      update({});
      stream.again();
    },
    stop() {
      stream.stop();
      poll([]);
    },
  };
};
