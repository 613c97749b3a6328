import { FormEvent, KeyboardEvent, useId, useState } from "react";
import { longestMessage } from "../../api/bounds";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";

interface Props {
  isReady: boolean;
  onSend(text: string): void;
}

/** Enter sends, Shift and Enter makes a new line. */
export function ChatForm({ isReady, onSend }: Props) {
  const { texts } = useTexts();
  const id = useId();
  const [text, setText] = useState("");
  const length = Array.from(text.trim()).length;
  const isTooLong = length > longestMessage;

  function send(): void {
    if (!isReady || length === 0 || isTooLong) return;
    onSend(text.trim());
    setText("");
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    send();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While a script such as Devanagari is composed, Enter belongs to the keyboard.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <form className="chat-form" onSubmit={onSubmit}>
      <label className="visually-hidden" htmlFor={id}>{texts.chat.message}</label>
      <textarea
        id={id}
        rows={1}
        value={text}
        placeholder={texts.chat.placeholder}
        aria-invalid={isTooLong}
        aria-describedby={isTooLong ? `${id}-long` : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="button chat-send" aria-disabled={!isReady || length === 0 || isTooLong}>
        <Icon name="send" />
        <span className="visually-hidden">{texts.chat.send}</span>
      </button>
      {isTooLong && (
        <p id={`${id}-long`} className="field-error" role="alert">{texts.chat.tooLong(length, longestMessage)}</p>
      )}
    </form>
  );
}
