import { useCallback, useEffect, useState } from "react";
import { useUser } from "../../api/client/session";
import { useLoad } from "../../api/loading/useLoad";
import { webinarService } from "../../api/webinarService";
import { LiveScreen, useChat, useLiveSession, useParticipants, useSessionEnd, useSessionStatus } from "../../live";
import { navigate, replace } from "../../routing/navigation";
import { viewerOf, WebinarMissing } from "../../webinars";
import { Page } from "../frame/Page";
import { WebinarDetails } from "./WebinarDetails";

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
  const [ended, setEnded] = useState<"byMe" | "otherwise" | null>(null);

  const viewer = viewerOf(webinar.data, currentUserId);
  const screen = !isLiveScreen ? "details" : viewer === "guest" ? null : "room";
  const { reload } = webinar;
  const { phase, session: known, participantCount, isTroubled } = useSessionStatus({
    webinarId,
    webinar: webinar.data,
    viewer,
    screen,
    onChat: chat.receive,
    onRefused: useCallback(() => void reload(), [reload]),
  });
  // Who was let in knows more than a status that may come from a cache.
  const isActive = liveRoomName !== null || known?.isActive;
  const startedAt = known?.startedAt ?? null;
  const looksOn = viewer === "host" && screen === "details" && known !== undefined;
  const participants = useParticipants(webinarId, looksOn, `${isActive} ${startedAt} ${participantCount}`);
  // Where somebody was, there was a session.
  const hasEnded = !isActive && (known?.hasEnded || Boolean(participants?.length));

  const address = `/webinars/${webinarId}`;
  const { leave, forgetError } = session;
  useEffect(() => {
    if (!isLiveScreen) leave();
  }, [isLiveScreen]);
  useEffect(() => {
    if (!isActive) return;
    forgetError();
    setEnded(null);
  }, [isActive]);
  // While the host ends it here, the answer to that comes first.
  const isInRoom = liveRoomName !== null && !isLoadingLiveSession;
  useSessionEnd(webinarId, isInRoom, known?.isActive, () => leaveEnded("otherwise"));

  function leaveEnded(by: "byMe" | "otherwise"): void {
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
    hasEnded,
    startedAt,
    participantCount,
    isLoadingLiveSession,
    liveSessionError,
    isTroubled,
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
      <WebinarDetails {...shared} phase={phase} ended={ended} participants={participants} isSignedIn={user !== null} onRegistered={webinar.reload} />
    </Page>
  );
}
