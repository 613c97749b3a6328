import { useTexts } from "../texts/TextsContext";
import { useErrorText } from "../texts/useErrorText";
import { Button } from "./Button";
import { Notice } from "./Notice";

interface Props {
  what: string;
  error: unknown;
  onRetry(): void;
}

/** What could not be loaded, why, and the way to try again. */
export function Failure({ what, error, onRetry }: Props) {
  const { texts } = useTexts();
  const why = useErrorText(error);
  return (
    <Notice kind="problem">
      <p><strong>{what}</strong> {why}</p>
      <Button look="quiet" onClick={onRetry}>{texts.actions.tryAgain}</Button>
    </Notice>
  );
}
