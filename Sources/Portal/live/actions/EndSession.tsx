import { useState } from "react";
import { errorText } from "../../texts/errorText";
import { useTexts } from "../../texts/TextsContext";
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
  return (
    <>
      <Button look="quiet" icon="end" onClick={() => setAsking(true)}>{texts.live.end}</Button>
      {isAsking && (
        <ConfirmDialog
          question={texts.live.endQuestion}
          meaning={texts.live.endMeaning}
          confirm={texts.live.end}
          busy={busy && texts.live.ending}
          error={error ? <Notice kind="problem"><p>{errorText(error, texts)}</p></Notice> : null}
          onConfirm={onEnd}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
