import { useUser } from "../../api/client/session";
import { Webinar } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";
import { startClock } from "../dateTexts";

interface Props {
  webinar: Webinar;
  /** Where no heading above says the day. */
  day?: string;
  /** When it starts or ended, in words. */
  side: string;
}

/** One line of the board: time, what and who, how soon. */
export function WebinarRow({ webinar, day, side }: Props) {
  const language = useTexts();
  const { texts } = language;
  const isHost = useUser()?.id === webinar.organizer;
  return (
    <li>
      <Link className="row" href={`/webinars/${webinar.id}`}>
        <time className="row-time" dateTime={webinar.start_time ?? undefined}>{startClock(webinar, language)}</time>
        <span className="row-main">
          <strong><bdi>{webinar.title}</bdi></strong>
          <span className="row-facts">
            {day && <span>{day}</span>}
            <bdi>{webinar.organizer_name}</bdi>
            {(isHost || webinar.is_registered) && (
              <span className="tag"><Icon name="check" />{isHost ? texts.list.youHost : texts.list.registered}</span>
            )}
          </span>
        </span>
        <span className="row-side">{side}</span>
      </Link>
    </li>
  );
}
