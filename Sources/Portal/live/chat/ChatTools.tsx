import { useState } from "react";
import { WebinarSettings } from "../../api/webinarSettingsService";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Notice } from "../../ui/Notice";

interface Props {
  chat: WebinarSettings["chat"];
  onPause(isPaused: boolean): Promise<void>;
  /** Undefined while the notice is being written. */
  onNotice: (() => void) | undefined;
}

/** What a host does with the whole chat. */
export function ChatTools({ chat, onPause, onNotice }: Props) {
  const { pause, resume, working, notice, failed } = useTexts().texts.chat.order;
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problem = useErrorText(error);

  async function press(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await onPause(chat === "everyone");
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  }

  return (
    <div className="chat-tools">
      <button type="button" className="text-button" aria-disabled={isBusy} onClick={() => void press()}>
        {isBusy ? working : chat === "everyone" ? pause : resume}
      </button>
      {onNotice && <button type="button" className="text-button" onClick={onNotice}>{notice}</button>}
      {problem && <Notice kind="problem"><p><strong>{failed}</strong> {problem}</p></Notice>}
    </div>
  );
}
