import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";

interface Props {
  name: string;
  isMuted: boolean;
  onMute(isMuted: boolean): Promise<void>;
}

/** Takes somebody's right to write in the chat, or gives it back. */
export function MuteButton({ name, isMuted, onMute }: Props) {
  const { mute, unmute, working, failed } = useTexts().texts.chat.order;
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problem = useErrorText(error);

  async function press(): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await onMute(!isMuted);
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  }

  return (
    <>
      <Button look="quiet" busy={isBusy && working} onClick={() => void press()}>{isMuted ? unmute(name) : mute(name)}</Button>
      {problem && <Notice kind="problem"><p><strong>{failed}</strong> {problem}</p></Notice>}
    </>
  );
}
