import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { useAttempt } from "../../ui/useAttempt";

interface Props {
  name: string;
  isMuted: boolean;
  onMute(isMuted: boolean): Promise<void>;
}

/** Takes somebody's right to write in the chat, or gives it back. */
export function MuteButton({ name, isMuted, onMute }: Props) {
  const { mute, unmute, working, failed } = useTexts().texts.chat.order;
  const { isBusy, problem, attempt } = useAttempt();

  return (
    <>
      <Button look="quiet" busy={isBusy && working} onClick={() => void attempt(() => onMute(!isMuted))}>{isMuted ? unmute(name) : mute(name)}</Button>
      {problem && <Notice kind="problem"><p><strong>{failed}</strong> {problem}</p></Notice>}
    </>
  );
}
