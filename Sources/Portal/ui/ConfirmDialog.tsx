import { ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useTexts } from "../texts/TextsContext";
import { Button } from "./Button";

interface Props {
  question: string;
  meaning: string;
  confirm: string;
  /** Whether it takes something from others, as most that is asked about does. */
  isHarmless?: boolean;
  cancel?: string;
  /** A third way. */
  other?: { text: string; onPress(): void };
  busy?: string | false;
  error?: ReactNode;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks once before something that others notice. The browser traps the focus and gives it back. */
export function ConfirmDialog({ question, meaning, confirm, isHarmless = false, cancel, other, busy = false, error, onConfirm, onCancel }: Props) {
  const { texts } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  // Closed before it leaves the page, or the focus would not go back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-meaning`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={`${id}-question`}>{question}</h2>
      <p id={`${id}-meaning`}>{meaning}</p>
      {error}
      <div className="actions">
        <Button look="quiet" onClick={onCancel}>{cancel ?? texts.actions.cancel}</Button>
        {other && <Button look="quiet" onClick={other.onPress}>{other.text}</Button>}
        <Button look={isHarmless ? "main" : "danger"} busy={busy} onClick={onConfirm}>{confirm}</Button>
      </div>
    </dialog>
  );
}
