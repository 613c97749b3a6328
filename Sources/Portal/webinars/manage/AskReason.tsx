import { ReactNode, useState } from "react";
import { longestCancelReason } from "../../api/bounds";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { TextArea } from "../../ui/TextArea";
import { sentText } from "../../writing/plainText";

interface Props {
  question: string;
  meaning: string;
  isBusy: boolean;
  error: ReactNode;
  /** The reason may be empty. */
  onConfirm(reason: string): void;
  onCancel(): void;
}

/** Whether a webinar is cancelled, and why. */
export function AskReason({ question, meaning, isBusy, error, onConfirm, onCancel }: Props) {
  const { manage } = useLessonTexts();
  const [reason, setReason] = useState("");
  return (
    <ConfirmDialog
      question={question}
      meaning={meaning}
      confirm={manage.cancel}
      cancel={manage.keep}
      busy={isBusy && manage.cancel}
      error={
        <>
          <TextArea
            label={manage.reason}
            rows={2}
            maxLength={longestCancelReason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {error}
        </>
      }
      onConfirm={() => onConfirm(sentText(reason))}
      onCancel={onCancel}
    />
  );
}
