import { useState } from "react";
import { LiveSession, liveSessionService } from "../api/liveSessionService";

export interface LiveSessionControl {
  /** The room that this person was let into; null while outside. */
  liveRoomName: string | null;
  isLoadingLiveSession: boolean;
  liveSessionError: unknown;
  goLive(): Promise<boolean>;
  join(): Promise<boolean>;
  end(): Promise<boolean>;
  leave(): void;
  forgetError(): void;
}

/** Starting, joining and ending the session of one webinar; each answers whether it was done. */
export function useLiveSession(webinarId: number): LiveSessionControl {
  const [liveRoomName, setLiveRoomName] = useState<string | null>(null);
  const [isLoadingLiveSession, setLoading] = useState(false);
  const [liveSessionError, setError] = useState<unknown>(null);

  async function attempt<Answer>(request: () => Promise<Answer>, onAnswer: (answer: Answer) => void): Promise<boolean> {
    setLoading(true);
    setError(null);
    try {
      onAnswer(await request());
      return true;
    } catch (error) {
      setError(error);
      return false;
    } finally {
      setLoading(false);
    }
  }

  const enter = (session: LiveSession) => setLiveRoomName(session.room_name);

  return {
    liveRoomName,
    isLoadingLiveSession,
    liveSessionError,
    goLive: () => attempt(() => liveSessionService.startLiveSession(webinarId), enter),
    join: () => attempt(() => liveSessionService.joinLiveSession(webinarId), enter),
    end: () => attempt(() => liveSessionService.endLiveSession(webinarId), () => setLiveRoomName(null)),
    leave: () => setLiveRoomName(null),
    forgetError: () => setError(null),
  };
}
