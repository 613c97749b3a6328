import { useState } from "react";
import { useErrorText } from "../texts/useErrorText";

/** What a press asks of the server: whether it is under way, and what the last one failed with, in words too. */
export function useAttempt() {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problem = useErrorText(error);

  async function attempt(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await act();
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  }

  return { isBusy, error, problem, attempt, forgetProblem: () => setError(null) };
}
