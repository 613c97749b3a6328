import { isMissing } from "../../api/client/ApiError";
import { parsePlain } from "../../api/client/plainJSON";
import { liveEventService } from "../../api/liveEventService";
import { OnTheAir } from "../../api/onTheAir";
import { readOnTheAir } from "../../api/reading/readOnTheAir";
import { rowOf } from "../../api/reading/values";
import { choosePollers } from "../feed/choosePollers";
import { hasFewConnections } from "../feed/hasFewConnections";
import { keepStream } from "../feed/keepStream";
import { openEvents } from "../feed/openEvents";
import { startPolling } from "../feed/startPolling";
import { AirStatus } from "./airState";

interface AirHandlers {
  /** The whole. */
  onAir(air: OnTheAir): void;
  /** One session began or ended. */
  onStatus(status: AirStatus): void;
  /** The server tells nothing of the kind; the feed is over. */
  onMissing(): void;
}

const kinds = ["active", "status"] as const;

/** Keeps a page true about what is on the air until the returned function is called: by a stream, or by asking. */
export function openAirFeed({ onAir, onStatus, onMissing }: AirHandlers): () => void {
  const poll = choosePollers({
    active: () => startPolling({ milliseconds: () => 3000, whileHidden: false, ask, onAnswer: onAir }),
  }, () => {});

  async function ask(): Promise<OnTheAir> {
    try {
      return await liveEventService.listOnTheAir();
    } catch (error) {
      // An older server: there is nothing to come back for.
      if (isMissing(error)) {
        close();
        onMissing();
      }
      throw error;
    }
  }

  function receive(kind: typeof kinds[number], text: string): void {
    const row = rowOf(parsePlain(text));
    if (kind === "active") onAir(readOnTheAir(row));
    else onStatus(row as unknown as AirStatus);
  }

  const stream = keepStream({
    restsWhileHidden: hasFewConnections(),
    onState: ({ isLate }) => poll(isLate ? ["active"] : []),
    connect: (report) =>
      openEvents(liveEventService.airStreamAddress, kinds, {
        onEvent(kind, text) {
          report("event");
          receive(kind, text);
        },
        onFailure: () => report("failed"),
      }),
  });

  function close(): void {
    stream.stop();
    poll([]);
  }

  return close;
}
