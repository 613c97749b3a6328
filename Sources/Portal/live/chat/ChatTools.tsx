import { WebinarSettings } from "../../api/webinarSettingsService";
import { useTexts } from "../../texts/TextsContext";
import { Notice } from "../../ui/Notice";
import { useAttempt } from "../../ui/useAttempt";

interface Props {
  chat: WebinarSettings["chat"];
  onPause(isPaused: boolean): Promise<void>;
  /** Undefined while the notice is being written. */
  onNotice: (() => void) | undefined;
}

/** What a host does with the whole chat. */
export function ChatTools({ chat, onPause, onNotice }: Props) {
  const { pause, resume, working, notice, failed } = useTexts().texts.chat.order;
  const { isBusy, problem, attempt } = useAttempt();

  function press(): void {
    if (!isBusy) void attempt(() => onPause(chat === "everyone"));
  }

  return (
    <div className="chat-tools">
      <button type="button" className="text-button" aria-disabled={isBusy} onClick={press}>
        {isBusy ? working : chat === "everyone" ? pause : resume}
      </button>
      {onNotice && <button type="button" className="text-button" onClick={onNotice}>{notice}</button>}
      {problem && <Notice kind="problem"><p><strong>{failed}</strong> {problem}</p></Notice>}
    </div>
  );
}
