import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Message } from "../../ui/Message";
import { Page } from "../frame/Page";

export function BrokenPage() {
  const { texts } = useTexts();
  return (
    <Page>
      <Message title={texts.broken.title}>
        <p>{texts.broken.meaning}</p>
        <div className="actions">
          <Button onClick={() => location.reload()}>{texts.actions.reload}</Button>
          <a className="button button-quiet" href="/">{texts.actions.toWebinars}</a>
        </div>
      </Message>
    </Page>
  );
}
