import { useState } from "react";
import { WebinarSettings } from "../../api/webinarSettingsService";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Notice } from "../../ui/Notice";

interface Props {
  webinarId: number;
  isHost: boolean;
  chat: WebinarSettings["chat"];
  onPause(isPaused: boolean): Promise<void>;
  /** Undefined while the notice is being written. */
  onNotice: (() => void) | undefined;
}

/** The chat's heading and, for hosts, what concerns the whole of it. */
export function ChatHead({ webinarId, isHost, chat, onPause, onNotice }: Props) {
  const { texts } = useTexts();
  const { pause, resume, working, notice, failed } = texts.chat.order;
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
    <div className="chat-head">
      <h2 id="chat-heading" className="chat-heading">{texts.chat.heading}</h2>
      {isHost && (
        <div className="chat-tools">
          <button type="button" className="text-button" aria-disabled={isBusy} onClick={() => void press()}>
            {isBusy ? working : chat === "everyone" ? pause : resume}
          </button>
          {onNotice && <button type="button" className="text-button" onClick={onNotice}>{notice}</button>}
          {/* In a tab of its own: the room here must not be left for it. */}
          <a className="text-button" href={`/webinars/${webinarId}`} target="_blank" rel="noopener">{texts.live.manage}</a>
        </div>
      )}
      {problem && <Notice kind="problem"><p><strong>{failed}</strong> {problem}</p></Notice>}
    </div>
  );
}
