import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";

/** The way to who was there. */
export function ReportLink({ webinarId }: { webinarId: number }) {
  const { texts } = useTexts();
  return (
    <Link className="button button-quiet" href={`/webinars/${webinarId}/report`}>
      <Icon name="people" />
      {texts.report.open}
    </Link>
  );
}
