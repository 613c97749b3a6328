import { useEffect, useState } from "react";
import { Page } from "../components/Page";
import { usePhase } from "../components/usePhase";
import { WebinarDetails } from "../components/WebinarDetails";
import { WebinarMissing } from "../components/WebinarMissing";
import { LiveScreen } from "../live/LiveScreen";
import { useChat } from "../live/useChat";
import { useLiveFeed } from "../live/useLiveFeed";
import { useLiveSession } from "../live/useLiveSession";
import { useSessionEnd } from "../live/useSessionEnd";
import { navigate, replace } from "../routing/navigation";
import { liveSessionService } from "../services/liveSessionService";
import { useUser } from "../services/session";
import { useLoad } from "../services/useLoad";
import { viewerOf } from "../services/viewer";
import { webinarService } from "../services/webinarService";

interface Props {
  webinarId: number;
  isLiveScreen: boolean;
}

/** A webinar's page and its live screen: who the viewer is, what they may do, and whether the session runs. */
export function UserWebinarPortal({ webinarId, isLiveScreen }: Props) {
  const user = useUser();
  const currentUserId = user?.id ?? null;
  const webinar = useLoad(`webinar ${webinarId} ${currentUserId}`, () => webinarService.getWebinar(webinarId));
  const session = useLiveSession(webinarId);
  const { liveRoomName, isLoadingLiveSession, liveSessionError } = session;
  const chat = useChat(webinarId, user);
  const [ended, setEnded] = useState<"byHost" | "byMe" | null>(null);

  const viewer = viewerOf(webinar.data, currentUserId);
  const phase = usePhase(webinar.data);
  // A lesson may overrun: outside its hours the status is asked once, and followed if the session runs.
  const outsideHours = phase && phase !== "live" ? `status ${webinarId}` : null;
  const atFirst = useLoad(outsideHours, () => liveSessionService.checkLiveStatus(webinarId));
  const [runs, setRuns] = useState(false);
  const isLive = phase === "live" || runs;
  const mode = isLiveScreen && viewer !== "guest" ? "room" : isLive && !isLiveScreen ? "details" : null;
  const feed = useLiveFeed(webinarId, webinar.data ? mode : null, chat.receive);
  const isActive = feed.status?.is_active ?? atFirst.data?.is_active;

  useEffect(() => setRuns(isActive ?? false), [isActive]);

  const address = `/webinars/${webinarId}`;
  const { leave, forgetError } = session;
  useEffect(() => {
    if (!isLiveScreen) leave();
  }, [isLiveScreen]);
  useEffect(() => {
    if (isActive) forgetError();
  }, [isActive]);
  useSessionEnd(webinarId, liveRoomName !== null, feed.status, () => leaveEnded("byHost"));

  function leaveEnded(by: "byHost" | "byMe"): void {
    setEnded(by);
    leave();
    replace(address);
  }

  async function enter(letIn: () => Promise<boolean>): Promise<void> {
    setEnded(null);
    if ((await letIn()) && !isLiveScreen) navigate(`${address}/live`);
  }

  async function end(): Promise<void> {
    if (await session.end()) leaveEnded("byMe");
  }

  function close(): void {
    leave();
    navigate("/my-webinars");
  }

  if (!webinar.data || !phase) {
    return (
      <Page shape={isLiveScreen ? "room" : "wide"}>
        <WebinarMissing error={webinar.error} onRetry={() => void webinar.reload()} />
      </Page>
    );
  }
  const shared = {
    webinar: webinar.data,
    viewer,
    isActive,
    isLoadingLiveSession,
    liveSessionError,
    isTroubled: feed.isTroubled,
    onGoLive: () => void enter(session.goLive),
    onJoin: () => void enter(session.join),
    onEnd: () => void end(),
  };
  return isLiveScreen ? (
    <Page shape="room">
      <LiveScreen {...shared} user={user} currentUserId={currentUserId} liveRoomName={liveRoomName} chat={chat} onClose={close} />
    </Page>
  ) : (
    <Page>
      <WebinarDetails {...shared} phase={isLive ? "live" : phase} ended={ended} isSignedIn={user !== null} onRegistered={webinar.reload} />
    </Page>
  );
}
