import { noteOwnFault } from "../../api/client/ownFault";
import { liveEventService } from "../../api/liveEventService";
import { Admission, admissionAfter } from "./admission";
import { Watch } from "./LiveFeed";
import { openStream, StreamHandlers } from "./openStream";

interface ConnectionHandlers extends StreamHandlers {
  onAdmission(admission: Admission): void;
}

interface Opening {
  after: number | null;
  asksForTicket: boolean;
}

/** Fetches a ticket where one is asked for, and opens a stream that goes on after an event's id. */
export function connectStream(
  webinarId: number,
  watch: Watch,
  { after, asksForTicket }: Opening,
  handlers: ConnectionHandlers,
): () => void {
  let isOver = false;
  let close = () => {};

  async function connect(): Promise<void> {
    const ticket = asksForTicket ? await fetchTicket() : null;
    if (isOver) return;
    close = openStream(liveEventService.streamAddress(webinarId, { ticket, after }), handlers);
  }

  async function fetchTicket(): Promise<string | null> {
    try {
      const { ticket } = await liveEventService.getTicket(webinarId, watch.isInRoom);
      if (!isOver) handlers.onAdmission("granted");
      return ticket;
    } catch (error) {
      const admission = admissionAfter(error);
      if (!admission) throw error;
      if (!isOver) handlers.onAdmission(admission);
      return null;
    }
  }

  connect().catch((error: unknown) => {
    noteOwnFault(error);
    if (!isOver) handlers.onFailure();
  });
  return () => {
    isOver = true;
    close();
  };
}
