import { isMissing } from "../../api/client/ApiError";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Failure } from "../../ui/Failure";
import { Message } from "../../ui/Message";
import { Skeleton } from "../../ui/Skeleton";

interface Props {
  error: unknown;
  onRetry(): void;
}

/** In place of a webinar that is on its way, does not exist or could not be loaded. */
export function WebinarMissing({ error, onRetry }: Props) {
  const { texts } = useTexts();
  if (isMissing(error)) {
    return (
      <Message title={texts.details.notFound}>
        <p>{texts.details.notFoundMeaning}</p>
        <Link className="button button-main" href="/">{texts.actions.toWebinars}</Link>
      </Message>
    );
  }
  if (error) return <Failure what={texts.details.failed} error={error} onRetry={onRetry} />;
  return <Skeleton shapes={["line", "title", "line", "card"]} />;
}
