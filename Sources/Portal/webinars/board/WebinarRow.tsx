import { memo, ReactNode } from "react";
import { Webinar } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { LiveMark } from "../../ui/LiveMark";
import { startClock } from "../dateTexts";
import { WebinarState } from "../state/webinarState";
import { Viewer } from "../viewer";
import { RowActionLink } from "./RowActionLink";
import { RowPicture } from "./RowPicture";
import { ViewerTag } from "./ViewerTag";

interface Props {
  webinar: Webinar;
  state: WebinarState;
  mayGoLive: boolean;
  viewer: Viewer;
  /** Where no heading above says the day. */
  day?: string;
  /** When it starts or ended, or what it is, in words. */
  side: string;
  /** What else can be done about it. */
  children?: ReactNode;
}

/** One line of a board: time, what and who, how soon, and what to do. Drawn anew only where one of these has changed. */
export const WebinarRow = memo(function WebinarRow({ webinar, state, mayGoLive, viewer, day, side, children }: Props) {
  const language = useTexts();
  return (
    <li className="row-with-action" data-state={state}>
      <Link className="row" href={`/webinars/${webinar.id}`}>
        <time className="row-time" dateTime={webinar.start_time ?? undefined}>{startClock(webinar, language)}</time>
        <span className="row-main">
          <strong><bdi>{webinar.title}</bdi></strong>
          <span className="row-facts">
            {day && <span>{day}</span>}
            <bdi>{webinar.organizer_name}</bdi>
            <ViewerTag viewer={viewer} />
            {webinar.cancelled && webinar.cancel_reason && <bdi>{webinar.cancel_reason}</bdi>}
          </span>
        </span>
        <span className="row-side">{state === "onTheAir" ? <LiveMark /> : side}</span>
        {webinar.thumbnail && <RowPicture key={webinar.thumbnail} source={webinar.thumbnail} />}
      </Link>
      <RowActionLink webinar={webinar} viewer={viewer} state={state} mayGoLive={mayGoLive} />
      {children}
    </li>
  );
});
