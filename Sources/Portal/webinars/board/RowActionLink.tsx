import { Webinar } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";
import { WebinarMoment } from "../state/webinarState";
import { Viewer } from "../viewer";
import { rowAction } from "./rowAction";

interface Props extends Pick<WebinarMoment, "state" | "mayGoLive"> {
  webinar: Webinar;
  viewer: Viewer;
}

export function RowActionLink({ webinar, viewer, state, mayGoLive }: Props) {
  const { texts } = useTexts();
  const action = rowAction(viewer, { state, mayGoLive }, texts);
  if (!action) return null;
  return (
    <Link
      className="button button-main row-action"
      href={`/webinars/${webinar.id}${action.isLive ? "/live" : ""}`}
      aria-label={`${action.text}: ${webinar.title}`}
    >
      {action.icon && <Icon name={action.icon} />}
      <span>{action.text}</span>
    </Link>
  );
}
