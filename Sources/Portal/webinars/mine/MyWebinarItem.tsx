import { Registration } from "../../api/registrationService";
import { Webinar } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { dayName } from "../../texts/dayName";
import { clockTime, countdown, timeAgo } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { LiveMark } from "../../ui/LiveMark";
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
  const { texts, locale } = useTexts();
  const phase = phaseAt(webinar, now);
  return (
    <li className="row-with-action">
      <Link className="row" href={`/webinars/${webinar.id}`}>
        <time className="row-time" dateTime={webinar.start_time}>{clockTime(webinar.start_time, locale)}</time>
        <span className="row-main">
          <strong><bdi>{webinar.title}</bdi></strong>
          <span className="row-facts">
            <span>{dayName(webinar.start_time, now, texts, locale)}</span>
            <bdi>{webinar.organizer_name}</bdi>
          </span>
        </span>
        <span className="row-side">
          {phase === "live" && <LiveMark />}
          {phase === "upcoming" && countdown(webinar.start_time, now, locale)}
          {phase === "completed" && texts.list.endedAt(timeAgo(webinar.end_time, now, locale))}
        </span>
      </Link>
      {registration && phase === "upcoming" && (
        <CancelRegistration registration={registration} title={webinar.title} onDone={() => onChange?.()} />
      )}
    </li>
  );
}
