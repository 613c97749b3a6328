import { useUser } from "../../api/client/session";
import { Webinar } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { clockTime } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";

interface Props {
  webinar: Webinar;
  /** When the session began; null where nobody noted it. */
  startedAt: string | null;
}

export function LiveCard({ webinar, startedAt }: Props) {
  const { texts, locale } = useTexts();
  const isHost = useUser()?.id === webinar.organizer;
  return (
    <Link className="card live-card" href={`/webinars/${webinar.id}`}>
      <strong className="live-card-title"><bdi>{webinar.title}</bdi></strong>
      <span className="live-card-facts">
        <bdi>{webinar.organizer_name}</bdi>{startedAt && ` · ${texts.time.since(clockTime(startedAt, locale))}`}
      </span>
      <span className="live-card-about" dir="auto">{webinar.description}</span>
      {(isHost || webinar.is_registered) && (
        <span className="tag"><Icon name="check" />{isHost ? texts.list.youHost : texts.list.registered}</span>
      )}
    </Link>
  );
}
