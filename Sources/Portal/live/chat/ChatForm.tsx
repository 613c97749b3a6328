import { KeyboardEvent, useId, useState } from "react";
import { longestMessage } from "../../api/bounds";
import { useTexts } from "../../texts/TextsContext";
import { Form } from "../../ui/Form";
import { Icon } from "../../ui/Icon";
import { isComposing } from "../../ui/isComposing";
import { isBlank } from "../../writing/isBlank";
import { sentText } from "../../writing/plainText";

interface Props {
  isReady: boolean;
  onSend(text: string): void;
}

/** Enter sends, Shift and Enter makes a new line. */
export function ChatForm({ isReady, onSend }: Props) {
  const { texts } = useTexts();
  const id = useId();
  const [text, setText] = useState("");
  const message = sentText(text);
  const length = Array.from(message).length;
  const isTooLong = length > longestMessage;
  const canSend = isReady && !isBlank(message) && !isTooLong;

  function send(): void {
    if (!canSend) return;
    onSend(message);
    setText("");
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
        aria-describedby={isTooLong ? `${id}-long` : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="button chat-send" aria-disabled={!canSend}>
        <Icon name="send" />
        <span className="visually-hidden">{texts.chat.send}</span>
      </button>
      {isTooLong && (
        <p id={`${id}-long`} className="field-error" role="alert">{texts.chat.tooLong(length, longestMessage)}</p>
      )}
    </Form>
  );
}
