import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { RoomTrouble } from "./RoomState";

interface Props {
  trouble: RoomTrouble;
  isBroken: boolean;
  address: string | undefined;
  onRetry(): void;
  onDismiss(): void;
  onLeave(): void;
}

/** Says what is wrong with the room and gives the ways on: again, in a tab of its own, out. */
export function RoomMessage({ trouble, isBroken, address, onRetry, onDismiss, onLeave }: Props) {
  const { texts } = useTexts();
  return (
    <div className={isBroken ? "room-message room-message-whole" : "room-message"} role="alert">
      <p>{texts.room.troubles[trouble]}</p>
      <div className="actions">
        {trouble !== "kicked" && <Button onClick={onRetry}>{texts.actions.tryAgain}</Button>}
        {trouble !== "kicked" && address && (
          <a className="button button-quiet" href={address} target="_blank" rel="noopener noreferrer">
            {texts.room.openInNewTab}
          </a>
        )}
        {isBroken ? (
          <Button look="quiet" onClick={onLeave}>{texts.live.leave}</Button>
        ) : (
          <Button look="quiet" onClick={onDismiss}>{texts.actions.dismiss}</Button>
        )}
      </div>
    </div>
  );
}
