import { useTexts } from "../../../texts/TextsContext";
import { useErrorText } from "../../../texts/useErrorText";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";

interface Props {
  by: "me" | "somebody" | "time";
  isHost: boolean;
  onEndSession: (() => void) | undefined;
  /** The session's end is asked for. */
  isEnding: boolean;
  /** Why it did not end. */
  error: unknown;
  onRetry(): void;
  onLeave(): void;
}

/** The room is over for everyone. Whether the session is too, a host decides: students could still come in. */
export function RoomEnd({ by, isHost, onEndSession, isEnding, error, onRetry, onLeave }: Props) {
  const { texts } = useTexts();
  const problem = useErrorText(error);
  const asksHost = isHost && onEndSession !== undefined && by !== "me";
  return (
    <div className="room-message room-message-whole" role={by === "me" ? "status" : "alert"}>
      <p>{texts.room.ended[by]}</p>
      {asksHost && <p>{texts.room.endSessionToo}</p>}
      {asksHost && problem && <Notice kind="problem"><p>{problem}</p></Notice>}
      <div className="actions">
        {asksHost && <Button look="danger" busy={isEnding && texts.live.ending} onClick={onEndSession}>{texts.live.end}</Button>}
        {by !== "me" && <Button look={asksHost ? "quiet" : "main"} onClick={onRetry}>{texts.room.enterAgain}</Button>}
        <Button look="quiet" onClick={onLeave}>{texts.live.leave}</Button>
      </div>
    </div>
  );
}
