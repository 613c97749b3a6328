import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";

export function NewWebinarLink() {
  const { texts } = useTexts();
  return (
    <Link className="button button-quiet" href="/webinars/new">
      <Icon name="plus" />
      <span>{texts.navigation.newWebinar}</span>
    </Link>
  );
}
