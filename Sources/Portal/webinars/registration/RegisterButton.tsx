import { useState } from "react";
import { registrationService } from "../../api/registrationService";
import { navigate, signInAddress } from "../../routing/navigation";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { register, RegisterOutcome } from "./register";

interface Props {
  webinarId: number;
  isSignedIn: boolean;
  /** Null where it was not done; also then it may be worth looking anew. */
  onRegister(outcome: RegisterOutcome | null): Promise<void>;
}

export function RegisterButton({ webinarId, isSignedIn, onRegister }: Props) {
  const { texts } = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problem = useErrorText(error);

  async function press(): Promise<void> {
    if (!isSignedIn) return navigate(signInAddress());
    setBusy(true);
    setError(null);
    let outcome: RegisterOutcome | null = null;
    try {
      outcome = await register(webinarId, registrationService);
    } catch (failure) {
      setError(failure);
    }
    await onRegister(outcome);
    setBusy(false);
  }

  return (
    <>
      <Button busy={isBusy && texts.details.registering} onClick={() => void press()}>{texts.details.register}</Button>
      {problem && <Notice kind="problem"><p>{problem}</p></Notice>}
    </>
  );
}
