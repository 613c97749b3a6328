import { Suspense, useMemo, useReducer } from "react";
import { serverNow } from "../../api/client/serverClock";
import { User } from "../../api/client/session";
import { useOnTheAir } from "../../api/onTheAir";
import { useSiteSettings } from "../../api/settingsService";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Failure } from "../../ui/Failure";
import { focusHeading } from "../../ui/focusHeading";
import { Skeleton } from "../../ui/Skeleton";
import { useMinutes } from "../../ui/useMinutes";
import { groupWebinars, PlacedWebinar } from "../board/webinarGroups";
import { CertificateLink } from "../certificates/CertificateLink";
import { CancelRegistration } from "../registration/CancelRegistration";
import { useWake } from "../state/useWake";
import { ZoneNote } from "../ZoneNote";
import { MineExtras } from "./MineExtras";
import { inOrderOfNeed } from "./orderOfNeed";
import { OwnSection } from "./OwnSection";
import { useOwnWebinars } from "./useOwnWebinars";

/** What this person hosts and attends, in the order of need. */
export function MyWebinars({ user }: { user: User }) {
  const { texts } = useTexts();
  const now = useMinutes();
  const sessions = useOnTheAir();
  const { earlyStart } = useSiteSettings();
  const mine = useOwnWebinars(user);
  const [wakes, wake] = useReducer((times: number) => times + 1, 0);
  const groups = useMemo(
    () => groupWebinars(mine.data?.webinars ?? [], { sessions, now: serverNow(), earlyStart }),
    [mine.data, sessions, earlyStart, now, wakes],
  );
  useWake(groups.changesAt, wake);

  const failure = mine.error !== undefined && (
    <Failure what={texts.mine.failed} error={mine.error} onRetry={() => void mine.reload()} />
  );
  if (!mine.data) return failure || <Skeleton shapes={["text", "section", "row", "row", "row"]} />;
  const { webinars, registrations } = mine.data;
  const extras = <Suspense fallback={null}><MineExtras /></Suspense>;
  if (webinars.length === 0) {
    return (
      <>
        {failure}
        <div className="empty">
          <h2>{texts.mine.noneTitle}</h2>
          <p>{texts.mine.none}</p>
          <Link className="button button-main" href="/">{texts.actions.toWebinars}</Link>
        </div>
        {extras}
      </>
    );
  }

  /** As long as it may still be cancelled without a session being missed. */
  function cancelling({ webinar, state }: PlacedWebinar) {
    const registration = registrations.get(webinar.id);
    if (!registration || (state !== "planned" && state !== "doorsOpen")) return null;
    return <CancelRegistration registration={registration} title={webinar.title} onDone={forgetIt} />;
  }

  function certificate({ webinar }: PlacedWebinar) {
    return registrations.get(webinar.id)?.attended ? <CertificateLink webinarId={webinar.id} title={webinar.title} /> : null;
  }

  function forgetIt(): void {
    // The row goes, and with it what has the focus.
    focusHeading();
    void mine.reload();
  }

  const { live, next, later, past } = inOrderOfNeed(groups);
  return (
    <>
      {failure}
      <ZoneNote />
      <div className="own-sections">
        <OwnSection id="live" title={texts.list.live} webinars={live} user={user} now={now} />
        <OwnSection id="next" title={texts.mine.next} webinars={next} user={user} now={now} actionOf={cancelling} />
        <OwnSection id="later" title={texts.mine.later} webinars={later} user={user} now={now} actionOf={cancelling} />
        <OwnSection id="past" title={texts.list.past} webinars={past} user={user} now={now} actionOf={certificate} />
      </div>
      {extras}
    </>
  );
}
