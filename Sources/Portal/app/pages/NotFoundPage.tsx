import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Message } from "../../ui/Message";
import { Page } from "../frame/Page";

export function NotFoundPage() {
  const { texts } = useTexts();
  return (
    <Page>
      <Message title={texts.notFound.title}>
        <p>{texts.notFound.meaning}</p>
        <div className="actions">
          <Link className="button button-main" href="/">{texts.actions.toWebinars}</Link>
          <Link className="button button-quiet" href="/help">{texts.actions.toHelp}</Link>
        </div>
      </Message>
    </Page>
  );
}
