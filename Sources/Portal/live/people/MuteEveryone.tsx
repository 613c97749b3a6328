import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";

/** Silences everybody but the hosts; they may speak again when they switch their microphone on. */
export function MuteEveryone({ onMute }: { onMute(): void }) {
  const { texts } = useTexts();
  const [isDone, setDone] = useState(false);

  function press(): void {
    onMute();
    setDone(true);
  }

  return (
    <div className="mute-everyone">
      <Button look="quiet" icon="muted" onClick={press} onBlur={() => setDone(false)}>{texts.panel.muteEveryone}</Button>
      <p className="hint" role="status">{isDone && texts.panel.muted}</p>
    </div>
  );
}
