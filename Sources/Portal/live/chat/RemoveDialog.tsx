import { useTexts } from "../../texts/TextsContext";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { useAttempt } from "../../ui/useAttempt";

interface Props {
  onRemove(): Promise<void>;
  onClose(): void;
}

/** Asks before a line goes from everybody's chat. */
export function RemoveDialog({ onRemove, onClose }: Props) {
  const { remove, removeQuestion, removeMeaning, removing, failed } = useTexts().texts.chat.order;
  const { isBusy, problem, attempt } = useAttempt();

  async function confirm(): Promise<void> {
    await onRemove();
    onClose();
  }

  return (
    <ConfirmDialog
      question={removeQuestion}
      meaning={removeMeaning}
      confirm={remove}
      busy={isBusy && removing}
      error={problem && <Notice kind="problem"><p><strong>{failed}</strong> {problem}</p></Notice>}
      onConfirm={() => void attempt(confirm)}
      onCancel={onClose}
    />
  );
}
