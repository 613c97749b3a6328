import { errorText } from "../texts/errorText";
import { useTexts } from "../texts/TextsContext";
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
  return (
    <Notice kind="problem">
      <p><strong>{what}</strong> {errorText(error, texts)}</p>
      <Button look="quiet" onClick={onRetry}>{texts.actions.tryAgain}</Button>
    </Notice>
  );
}
