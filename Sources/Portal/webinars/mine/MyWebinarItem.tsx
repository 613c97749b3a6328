import { Registration } from "../../api/registrationService";
import { Webinar } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { LiveMark } from "../../ui/LiveMark";
import { comingWords, sinceEnd, startClock, startDay } from "../dateTexts";
import { CancelRegistration } from "../registration/CancelRegistration";
import { WebinarState } from "../state/webinarState";

interface Props {
  webinar: Webinar;
  state: WebinarState;
  now: number;
  /** Present where it is a registration that can be cancelled. */
  registration?: Registration;
  onChange?(): void;
}

export function MyWebinarItem({ webinar, state, now, registration, onChange }: Props) {
  const language = useTexts();
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
          {state === "onTheAir" && <LiveMark />}
          {state === "over" && sinceEnd(webinar, now, language)}
          {state !== "onTheAir" && state !== "over" && comingWords(webinar, state, now, language)}
        </span>
      </Link>
      {registration && (state === "planned" || state === "doorsOpen") && (
        <CancelRegistration registration={registration} title={webinar.title} onDone={() => onChange?.()} />
      )}
    </li>
  );
}
