import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { User } from "../../api/client/session";
import { createStore, useStore } from "../../api/client/store";
import { noteHosted } from "../../api/hosted";
import { Participant } from "../../api/liveEventService";
import { WebinarDetail } from "../../api/webinarService";
import { onMove, replace } from "../../routing/navigation";
import { viewerOf } from "../../webinars/rules";
import { noteAirStatus } from "../air/useAirFeed";
import { ChatActions, chatActions } from "../chat/chatActions";
import { LiveFeedHandlers } from "../feed/LiveFeed";
import { useLiveFeed } from "../feed/useLiveFeed";
import { progressIn } from "../funnel/progressIn";
import { useProgress } from "../funnel/useProgress";
import { useParticipants } from "../people/useParticipants";
import { RoomCommands } from "../room/jitsi/RoomCommands";
import { awaitSeat } from "../seat/awaitSeat";
import { seatWords } from "../seat/seatWords";
import { useSeat } from "../seat/useSeat";
import { PortalActions, portalActions } from "./portalActions";
import { atFirst, isRunning, PortalInput, portalState, PortalState, standingIn } from "./portalState";
import { usePlan } from "./usePlan";
import { useRights } from "./useRights";
import { useRoomPassword } from "./useRoomPassword";
import { useSessionEnd } from "./useSessionEnd";
import { useStartNews } from "./useStartNews";

interface Page {
  webinarId: number;
  /** Undefined until it is loaded. */
  webinar: WebinarDetail | undefined;
  user: User | null;
  isLiveScreen: boolean;
  /** Loads the webinar anew; a stable function. */
  reload(): Promise<void>;
}

interface Portal {
  /** As it was told last. */
  webinar: WebinarDetail | undefined;
  state: PortalState;
  actions: PortalActions;
  chat: ChatActions;
}

/** The session of one webinar as its page and its live screen have it: `portalState` decides, and this carries it out. */
export function usePortal({ webinarId, webinar: loaded, user, isLiveScreen, reload }: Page): Portal {
  const [webinar, takePlan] = usePlan(loaded);
  const [store] = useState(() => createStore(atFirst));
  const commands = useRef<RoomCommands | null>(null);
  const state = useStore(store);
  const take = useCallback((input: PortalInput) => store.set(portalState(store.get(), input)), [store]);
  const userId = user?.id ?? null;
  const viewer = viewerOf(webinar, userId, standingIn(state));
  // Beside the list of the registered, only a ticket tells who may be here.
  const tries = viewerOf(webinar, userId) !== "guest" ? "always" : user ? "once" : "never";
  const address = `/webinars/${webinarId}`;

  const handlers = useMemo<LiveFeedHandlers>(() => ({
    onStatus(status) {
      take({ type: "status", status });
      noteAirStatus({ ...status, webinar: webinarId });
    },
    onChat: (messages) => take({ type: "chat", action: { type: "received", messages } }),
    onHistory: (messages) => take({ type: "chat", action: { type: "history", messages } }),
    onRemoved: (id) => take({ type: "chat", action: { type: "removed", id } }),
    onPresence: (participantCount) => take({ type: "presence", participantCount }),
    onWaiting: (waitingCount) => take({ type: "waiting", waitingCount }),
    onSettings: (settings) => take({ type: "settings", settings }),
    onPlan: takePlan,
    onCapture: (capture) => take({ type: "capture", capture }),
    onNotice: (text) => take({ type: "chat", action: { type: "notice", text } }),
    onMuted: (isMuted) => take({ type: "chat", action: { type: "muted", isMuted } }),
    onHelp: () => take({ type: "helped" }),
    onAdmission: (isAdmitted) => take({ type: "admission", isAdmitted }),
    onPolling: (isPolling) => take({ type: "polling", isPolling }),
    onTrouble: (isTroubled) => take({ type: "trouble", isTroubled }),
    // The registration may be gone.
    onRefused: () => void reload(),
  }), [webinarId, take, takePlan, reload]);
  const mode = isLiveScreen && viewer !== "guest" ? "room" : isLiveScreen && tries === "never" ? null : "details";
  useLiveFeed({ webinar, mode, tries, viewer, isInRoom: state.room !== null && state.isRoomOpen }, handlers);

  useStartNews(webinar, state.session?.isActive);
  const isOnTheWay = (viewer === "registered" || viewer === "admitted") && isRunning(state) === true;
  useProgress({ webinarId, userId, progress: isOnTheWay ? progressIn(state) : null, hasStream: !state.isPolling, onHelp: handlers.onHelp });

  const { session, participantCount, room, isLoadingLiveSession, settings, isSeatAwaited, isPolling } = state;
  const looksOn = viewer === "host" && !isLiveScreen && session !== undefined;
  const news = `${isRunning(state)} ${session?.startedAt} ${participantCount}`;
  useParticipants(webinarId, looksOn, news, useCallback(
    (participants: Participant[]) => take({ type: "participants", participants }), [take],
  ));

  // While the host ends it here, the answer to that comes first.
  const isInDoubt = room !== null && !isLoadingLiveSession && session?.isActive === false;
  const onOver = useCallback(() => {
    take({ type: "endedElsewhere" });
    replace(address);
  }, [take, address]);
  useSessionEnd(webinarId, isInDoubt, onOver);

  useEffect(() => {
    const stop = onMove(({ path }) => path !== `${address}/live` && take({ type: "left" }));
    return () => {
      stop();
      take({ type: "left" });
    };
  }, [take, address]);

  const actions = portalActions({ webinarId, viewer, now: store.get, take, commands, onOver });
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const renew = useCallback(() => latest.current.renew(), []);
  const isHost = viewer === "host";
  useRights({ room, settings, userId, isHost, isOrganizer: webinar?.organizer === userId, commands });
  useRoomPassword({ room: isHost ? room : null, settings, renew, commands });
  const isInRoom = room !== null;
  useSeat(webinarId, isInRoom, seatWords({ isInRoom, isHost, settings, isPolling }));
  useEffect(() => {
    if (!isSeatAwaited) return undefined;
    return awaitSeat(() => latest.current.tryForSeat(), () => take({ type: "seatGivenUp" }));
  }, [isSeatAwaited, take]);

  const title = webinar?.title;
  useEffect(() => {
    if (isHost && title !== undefined) noteHosted({ id: webinarId, title });
  }, [isHost, webinarId, title]);
  const isAwaitedStart = state.isStartAwaited && session?.isActive === true;
  useEffect(() => {
    if (isAwaitedStart) latest.current.join();
  }, [isAwaitedStart]);

  return {
    webinar,
    state,
    actions,
    chat: chatActions({
      webinarId, user, lines: () => store.get().chat.lines, take: (action) => take({ type: "chat", action }),
      onSettings: (settings) => take({ type: "settings", settings }),
    }),
  };
}
