import { useUser } from "../../api/client/session";
import { liveSessionService } from "../../api/liveSessionService";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { focusHeading } from "../../ui/focusHeading";
import { LiveMark } from "../../ui/LiveMark";
import { useAttempt } from "../../ui/useAttempt";
import { EndSession } from "../actions/EndSession";
import { noteAirStatus } from "../air/useAirFeed";
import { OwnSession } from "./ownSessions";
import { useOwnSessions } from "./useOwnSessions";

interface Props {
  /** Whether the page follows what is on the air by itself. */
  hasFeed: boolean;
  /** The webinar whose page this is: it says so itself. */
  webinarId: number | null;
}

/** While a session of one's own is on the air, every other page says so, and leads back. */
export function OwnSessionBar({ hasFeed, webinarId }: Props) {
  const { texts } = useTexts();
  const own = useOwnSessions(useUser(), hasFeed, webinarId);
  const [newest] = own;
  if (!newest) return null;
  return (
    <section className="own-bar" aria-label={texts.own.label}>
      <OwnSessionLine key={newest.webinar.id} own={newest} others={own.length - 1} />
    </section>
  );
}

function OwnSessionLine({ own: { webinar, session }, others }: { own: OwnSession; others: number }) {
  const { texts } = useTexts();
  const { isBusy, error, attempt } = useAttempt();

  async function end(): Promise<void> {
    const { end_time } = await liveSessionService.endLiveSession(webinar.id);
    // This line goes, and with it what has the focus.
    focusHeading();
    noteAirStatus({ webinar: webinar.id, is_active: false, ended_at: end_time });
  }

  const { participantCount } = session;
  return (
    <div className="own-bar-line">
      <LiveMark detail={texts.own.live} />
      <span className="own-bar-title"><bdi>{webinar.title}</bdi></span>
      {others > 0 && <Link className="text-button own-bar-others" href="/my-webinars">{texts.own.others(others)}</Link>}
      {participantCount !== undefined && <span className="own-bar-count">{texts.live.here(participantCount)}</span>}
      <span className="actions">
        <Link className="button button-quiet" href={`/webinars/${webinar.id}/live`} aria-label={`${texts.own.back}: ${webinar.title}`}>
          {texts.own.back}
        </Link>
        <EndSession text={texts.own.end} of={webinar.title} busy={isBusy} error={error} onEnd={() => void attempt(end)} />
      </span>
    </div>
  );
}
