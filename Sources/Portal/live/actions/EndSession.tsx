import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";

interface Props {
  busy: boolean;
  error: unknown;
  onEnd(): void;
}

/** Ends the session for everyone, after asking once. */
export function EndSession({ busy, error, onEnd }: Props) {
  const { texts } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const problem = useErrorText(error);
  return (
    <>
      <Button look="quiet" icon="end" onClick={() => setAsking(true)}>{texts.live.end}</Button>
      {isAsking && (
        <ConfirmDialog
          question={texts.live.endQuestion}
          meaning={texts.live.endMeaning}
          confirm={texts.live.end}
          busy={busy && texts.live.ending}
          error={problem && <Notice kind="problem"><p>{problem}</p></Notice>}
          onConfirm={onEnd}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
