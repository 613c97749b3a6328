import { ReactNode } from "react";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Notice } from "../../ui/Notice";

interface Props {
  error: unknown;
  isTroubled: boolean;
  /** What to do about the error. */
  children?: ReactNode;
}

/** What went wrong with starting or joining, or with following the status. */
export function LiveProblem({ error, isTroubled, children }: Props) {
  const { texts } = useTexts();
  const problem = useErrorText(error);
  if (problem) {
    return (
      <Notice kind="problem">
        <p><strong>{problem}</strong></p>
        {children}
      </Notice>
    );
  }
  return isTroubled ? <Notice kind="info"><p>{texts.live.connectionLost}</p></Notice> : null;
}
