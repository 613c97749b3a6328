import { useState } from "react";
import { ApiError } from "../../api/client/ApiError";
import { registrationService } from "../../api/registrationService";
import { navigate, signInAddress } from "../../routing/navigation";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";

interface Props {
  webinarId: number;
  isSignedIn: boolean;
  onRegistered(): Promise<void>;
}

export function RegisterButton({ webinarId, isSignedIn, onRegistered }: Props) {
  const { texts } = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problem = useErrorText(error);

  async function register(): Promise<void> {
    if (!isSignedIn) return navigate(signInAddress());
    setBusy(true);
    setError(null);
    try {
      await registrationService.register(webinarId);
    } catch (failure) {
      // Registered already, in another tab or by an answer that got lost: that is what was wanted.
      const isDone = failure instanceof ApiError && failure.status === 400 && "event" in failure.fields;
      if (!isDone) setError(failure);
    }
    await onRegistered();
    setBusy(false);
  }

  return (
    <>
      <Button busy={isBusy && texts.details.registering} onClick={() => void register()}>{texts.details.register}</Button>
      {problem && <Notice kind="problem"><p>{problem}</p></Notice>}
    </>
  );
}
