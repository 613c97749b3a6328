import { WebinarSettings } from "../../api/webinarSettingsService";

interface Inside {
  isInRoom: boolean;
  isHost: boolean;
  settings: WebinarSettings | undefined;
  /** No stream tells that the person is there. */
  isPolling: boolean;
}

/** What the page says of the person's seat in a room: that it is taken, again and again, and that it is free. */
export interface SeatWords {
  keeps: boolean;
  frees: boolean;
}

/** Hosts take no seat, and a page that asks for presence keeps its seat by that. */
export function seatWords({ isInRoom, isHost, settings, isPolling }: Inside): SeatWords {
  const isCounted = isInRoom && !isHost && settings !== undefined && settings.participant_limit !== null;
  return { keeps: isCounted, frees: isCounted || (isInRoom && isPolling) };
}
