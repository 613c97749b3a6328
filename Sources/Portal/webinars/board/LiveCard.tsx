import { memo } from "react";
import { Webinar } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { clockTime } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Viewer } from "../viewer";
import { RowActionLink } from "./RowActionLink";
import { ViewerTag } from "./ViewerTag";

interface Props {
  webinar: Webinar;
  viewer: Viewer;
  /** When the session began; null where nobody noted it. */
  startedAt: string | null;
}

/** A webinar on the air. */
export const LiveCard = memo(function LiveCard({ webinar, viewer, startedAt }: Props) {
  const { texts, locale } = useTexts();
  return (
    <li className="card live-card">
      <Link className="live-card-title" href={`/webinars/${webinar.id}`}><bdi>{webinar.title}</bdi></Link>
      <span className="live-card-facts">
        <bdi>{webinar.organizer_name}</bdi>{startedAt && ` · ${texts.time.since(clockTime(startedAt, locale))}`}
      </span>
      <span className="live-card-about" dir="auto">{webinar.description}</span>
      <ViewerTag viewer={viewer} />
      <RowActionLink webinar={webinar} viewer={viewer} state="onTheAir" mayGoLive={false} />
    </li>
  );
});
