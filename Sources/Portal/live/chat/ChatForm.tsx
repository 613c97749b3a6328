import { KeyboardEvent, useId } from "react";
import { longestMessage } from "../../api/bounds";
import { useTexts } from "../../texts/TextsContext";
import { Form } from "../../ui/Form";
import { Icon } from "../../ui/Icon";
import { isComposing } from "../../ui/isComposing";
import { isBlank } from "../../writing/isBlank";
import { sentText } from "../../writing/plainText";
import { useSecondsUntil } from "./useSecondsUntil";

interface Props {
  text: string;
  isReady: boolean;
  /** When who wrote too much may write again. */
  closedUntil: number;
  onChange(text: string): void;
  onSend(text: string): void;
}

/** Enter sends, Shift and Enter makes a new line. */
export function ChatForm({ text, isReady, closedUntil, onChange, onSend }: Props) {
  const { texts } = useTexts();
  const id = useId();
  const closedFor = useSecondsUntil(closedUntil);
  const message = sentText(text);
  const length = Array.from(message).length;
  const isTooLong = length > longestMessage;
  const canSend = isReady && !isBlank(message) && !isTooLong && closedFor === 0;

  function send(): void {
    if (canSend) onSend(message);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    send();
  }

  return (
    <Form className="chat-form" onSubmit={send}>
      <label className="visually-hidden" htmlFor={id}>{texts.chat.message}</label>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        value={text}
        placeholder={texts.chat.placeholder}
        aria-invalid={isTooLong}
        aria-describedby={isTooLong ? `${id}-long` : closedFor > 0 ? `${id}-slow` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="button chat-send" aria-disabled={!canSend}>
        <Icon name="send" />
        <span className="visually-hidden">{texts.chat.send}</span>
      </button>
      {isTooLong && (
        <p id={`${id}-long`} className="field-error" role="alert">{texts.chat.tooLong(length, longestMessage)}</p>
      )}
      {/* The sentence is read out once, the seconds are not. */}
      {closedFor > 0 && (
        <p id={`${id}-slow`} className="chat-slow">
          <span role="status">{texts.chat.order.slow}</span> <span>{texts.chat.order.slowFor(closedFor)}</span>
        </p>
      )}
    </Form>
  );
}
