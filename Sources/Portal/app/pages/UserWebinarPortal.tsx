import { Suspense, useEffect } from "react";
import { isMissing } from "../../api/client/ApiError";
import { useUser } from "../../api/client/session";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { webinarService } from "../../api/webinarService";
import { fetchLiveScreen, LiveScreen, portalView, RecordedQuestion, sessionIn, usePortal } from "../../live/later";
import { Skeleton } from "../../ui/Skeleton";
import { usePatience } from "../../ui/usePatience";
import { DetailsSkeleton, useWebinarMoment, WebinarMissing } from "../../webinars/later";
import { Page } from "../frame/Page";
import { WebinarDetails } from "./WebinarDetails";

interface Props {
  webinarId: number;
  isLiveScreen: boolean;
}

/** Milliseconds that a webinar's page waits to hear whether its session runs. */
const patience = 2500;

/** A webinar's page and its live screen: who the viewer is, what they may do, and whether the session runs. */
export function UserWebinarPortal({ webinarId, isLiveScreen }: Props) {
  const user = useUser();
  const loaded = useLoad(answerKey(subjects.webinar(webinarId), user?.id ?? null), () => webinarService.getWebinar(webinarId));
  const { error, reload } = loaded;
  // A webinar that is gone is an answer, not a failure to load it anew.
  const known = isMissing(error) ? undefined : loaded.data;
  const { webinar, state, actions, chat } = usePortal({ webinarId, webinar: known, user, isLiveScreen, reload });
  const moment = useWebinarMoment(webinar, sessionIn(state));
  const isSessionKnown = usePatience(state.session !== undefined || state.isTroubled, patience);

  // The press that leads into the room must not wait for its code.
  useEffect(() => {
    fetchLiveScreen().catch(() => undefined);
  }, []);

  // Who is signed in has the whole screen for the session; the way in stands in the header.
  const shape = isLiveScreen && user ? "room" : "wide";

  if (!webinar || !moment || !(isSessionKnown || isLiveScreen)) {
    return (
      <Page shape={shape}>
        <WebinarMissing error={error} onRetry={() => void reload()} />
      </Page>
    );
  }
  const view = portalView(state, { webinar, user, moment, isLiveScreen });
  const isTurnedAway = view.viewer === "guest" && view.isAdmitted !== undefined;
  return isLiveScreen ? (
    <Page shape={isTurnedAway ? "wide" : shape}>
      <Suspense fallback={<Skeleton shapes={["title", "card"]} />}>
        <LiveScreen view={view} actions={actions} chat={chat} />
      </Suspense>
      <RecordedQuestion view={view} actions={actions} />
    </Page>
  ) : (
    <Page>
      <Suspense fallback={<DetailsSkeleton />}>
        <WebinarDetails view={view} actions={actions} onRegistered={reload} />
      </Suspense>
      <RecordedQuestion view={view} actions={actions} />
    </Page>
  );
}
