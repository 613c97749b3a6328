import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";

interface Props {
  onRemove(): Promise<void>;
  onClose(): void;
}

/** Asks before a line goes from everybody's chat. */
export function RemoveDialog({ onRemove, onClose }: Props) {
  const { remove, removeQuestion, removeMeaning, removing, failed } = useTexts().texts.chat.order;
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problem = useErrorText(error);

  async function confirm(): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await onRemove();
      onClose();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <ConfirmDialog
      question={removeQuestion}
      meaning={removeMeaning}
      confirm={remove}
      busy={isBusy && removing}
      error={problem && <Notice kind="problem"><p><strong>{failed}</strong> {problem}</p></Notice>}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    />
  );
}
