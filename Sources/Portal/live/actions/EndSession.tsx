import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";

interface Props {
  /** Another text of the button, and of which webinar it is, where that is not plain from the page. */
  text?: string;
  of?: string;
  busy: boolean;
  error: unknown;
  onEnd(): void;
}

/** Ends the session for everyone, after asking once. */
export function EndSession({ text, of, busy, error, onEnd }: Props) {
  const { texts } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const problem = useErrorText(error);
  return (
    <>
      <Button
        look="quiet"
        icon="end"
        {...(of === undefined ? {} : { "aria-label": `${text ?? texts.live.end}: ${of}` })}
        onClick={() => setAsking(true)}
      >
        {text ?? texts.live.end}
      </Button>
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
