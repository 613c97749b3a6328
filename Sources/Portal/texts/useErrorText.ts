import { useEffect } from "react";
import { noteOwnFault } from "../api/client/ownFault";
import { errorText } from "./errorText";
import { useTexts } from "./TextsContext";

/** What to tell a person about a failure; null where there is none. */
export function useErrorText(error: unknown): string | null {
  const { texts } = useTexts();
  useEffect(() => noteOwnFault(error), [error]);
  return error ? errorText(error, texts) : null;
}
