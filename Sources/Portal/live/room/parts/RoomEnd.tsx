import { useTexts } from "../../../texts/TextsContext";
import { Button } from "../../../ui/Button";

interface Props {
  by: "me" | "somebody" | "time";
  isHost: boolean;
  onEndSession: (() => void) | undefined;
  onRetry(): void;
  onLeave(): void;
}

/** The room is over for everyone. Whether the session is too, a host decides: students could still come in. */
export function RoomEnd({ by, isHost, onEndSession, onRetry, onLeave }: Props) {
  const { texts } = useTexts();
  const asksHost = isHost && onEndSession !== undefined;
  return (
    <div className="room-message room-message-whole" role={by === "me" ? "status" : "alert"}>
      <p>{texts.room.ended[by]}</p>
      {asksHost && by !== "me" && <p>{texts.room.endSessionToo}</p>}
      <div className="actions">
        {asksHost && by !== "me" && <Button look="danger" onClick={onEndSession}>{texts.live.end}</Button>}
        {by !== "me" && <Button look={asksHost ? "quiet" : "main"} onClick={onRetry}>{texts.room.enterAgain}</Button>}
        <Button look="quiet" onClick={onLeave}>{texts.live.leave}</Button>
      </div>
    </div>
  );
}
