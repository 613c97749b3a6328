import { useTexts } from "../../../texts/TextsContext";
import { Button } from "../../../ui/Button";
import { RoomNotice } from "../state/RoomState";
import { NewTabLink } from "./NewTabLink";

interface Props {
  notices: readonly RoomNotice[];
  address: string | undefined;
  onTab(): void;
  onRetry(): void;
  onDismiss(notice: RoomNotice): void;
}

/** Of these, coming in again changes nothing. */
const ofTheBrowser: readonly RoomNotice[] = ["unsupported"];

/** What is not as it should be, over a room that goes on. */
export function RoomNotices({ notices, address, onTab, onRetry, onDismiss }: Props) {
  const { texts } = useTexts();
  if (notices.length === 0) return null;
  return (
    <div className="room-notices">
      {notices.map((notice) => (
        <div key={notice} className="room-message" role="alert">
          <p>{texts.room.notices[notice]}</p>
          <div className="actions">
            {!ofTheBrowser.includes(notice) && <Button onClick={onRetry}>{texts.actions.tryAgain}</Button>}
            {notice === "slow" && <NewTabLink address={address} onTab={onTab} />}
            <Button look="quiet" onClick={() => onDismiss(notice)}>{texts.actions.dismiss}</Button>
          </div>
        </div>
      ))}
    </div>
  );
}
