import { useId, useState } from "react";
import { longestNotice, mostNoticeBreaks } from "../../api/bounds";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Form } from "../../ui/Form";
import { Notice } from "../../ui/Notice";
import { useAttempt } from "../../ui/useAttempt";
import { isBlank } from "../../writing/isBlank";
import { sentText } from "../../writing/plainText";

interface Props {
  text: string | null;
  /** Null takes the notice away. */
  onSave(text: string | null): Promise<void>;
  onClose(): void;
}

/** Where a host writes the notice; an empty one takes it away. */
export function NoticeForm({ text, onSave, onClose }: Props) {
  const { texts } = useTexts();
  const { noticeLabel, noticeSave, noticeRemove, noticeBounds, working, failed } = texts.chat.order;
  const id = useId();
  const [draft, setDraft] = useState(text ?? "");
  const [isRemoving, setRemoving] = useState(false);
  const { isBusy, problem, attempt } = useAttempt();
  const sent = sentText(draft);
  const isTooLong = Array.from(sent).length > longestNotice || sent.split("\n").length > mostNoticeBreaks + 1;

  function save(words: string | null): void {
    if (isBusy || isTooLong) return;
    setRemoving(words === null);
    void attempt(async () => {
      await onSave(words);
      onClose();
    });
  }

  return (
    <Form className="chat-notice-form" onSubmit={() => save(isBlank(sent) ? null : sent)}>
      <label htmlFor={id}>{noticeLabel}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        autoFocus
        value={draft}
        aria-invalid={isTooLong}
        aria-describedby={isTooLong ? `${id}-long` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && onClose()}
      />
      {isTooLong && <p id={`${id}-long`} className="field-error" role="alert">{noticeBounds(longestNotice, mostNoticeBreaks + 1)}</p>}
      {problem && <Notice kind="problem"><p><strong>{failed}</strong> {problem}</p></Notice>}
      <div className="actions">
        <Button type="submit" busy={isBusy && !isRemoving && working}>{noticeSave}</Button>
        {text !== null && <Button look="quiet" busy={isBusy && isRemoving && working} onClick={() => save(null)}>{noticeRemove}</Button>}
        <Button look="quiet" onClick={onClose}>{texts.actions.cancel}</Button>
      </div>
    </Form>
  );
}
