import { ReactNode } from "react";
import { isMissing } from "../../api/client/ApiError";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Failure } from "../../ui/Failure";
import { Message } from "../../ui/Message";
import { DetailsSkeleton } from "./DetailsSkeleton";

interface Props {
  error: unknown;
  onRetry(): void;
  /** What stands there meanwhile, where that is no webinar's page. */
  skeleton?: ReactNode;
}

/** In place of a webinar that is on its way, does not exist or could not be loaded. */
export function WebinarMissing({ error, onRetry, skeleton = <DetailsSkeleton /> }: Props) {
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
  return <>{skeleton}</>;
}
