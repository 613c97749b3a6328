import { Registration } from "../../api/registrationService";
import { Webinar } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { LiveMark } from "../../ui/LiveMark";
import { sinceEnd, startClock, startDay, untilStart } from "../dateTexts";
import { CancelRegistration } from "../registration/CancelRegistration";
import { phaseAt } from "../webinarPhase";

interface Props {
  webinar: Webinar;
  now: number;
  /** Present where it is a registration that can be cancelled. */
  registration?: Registration;
  onChange?(): void;
}

export function MyWebinarItem({ webinar, now, registration, onChange }: Props) {
  const language = useTexts();
  const phase = phaseAt(webinar, now);
  return (
    <li className="row-with-action">
      <Link className="row" href={`/webinars/${webinar.id}`}>
        <time className="row-time" dateTime={webinar.start_time ?? undefined}>{startClock(webinar, language)}</time>
        <span className="row-main">
          <strong><bdi>{webinar.title}</bdi></strong>
          <span className="row-facts">
            <span>{startDay(webinar, now, language)}</span>
            <bdi>{webinar.organizer_name}</bdi>
          </span>
        </span>
        <span className="row-side">
          {phase === "live" && <LiveMark />}
          {phase === "upcoming" && untilStart(webinar, now, language)}
          {phase === "completed" && sinceEnd(webinar, now, language)}
        </span>
      </Link>
      {registration && phase === "upcoming" && (
        <CancelRegistration registration={registration} title={webinar.title} onDone={() => onChange?.()} />
      )}
    </li>
  );
}
