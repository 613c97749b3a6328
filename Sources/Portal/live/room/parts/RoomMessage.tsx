import { useTexts } from "../../../texts/TextsContext";
import { useErrorText } from "../../../texts/useErrorText";
import { Button } from "../../../ui/Button";
import { RoomStage } from "../state/RoomState";
import { NewTabLink } from "./NewTabLink";
import { ServerWords } from "./ServerWords";
import { waysOn } from "./waysOn";

interface Props {
  stage: RoomStage;
  address: string | undefined;
  onTab(): void;
  onRetry(): void;
  onLeave(): void;
}

/** Where the room should be: why it is not there, and the ways on. */
export function RoomMessage({ stage, address, onTab, onRetry, onLeave }: Props) {
  const { texts } = useTexts();
  const error = useErrorText(stage.name === "broken" ? stage.error : undefined);
  const leave = <Button look="quiet" onClick={onLeave}>{texts.live.leave}</Button>;
  switch (stage.name) {
    case "broken": {
      const ways = waysOn(stage.reason);
      const again = stage.reason === "accessDenied" ? texts.room.askAgain : texts.actions.tryAgain;
      return (
        <div className="room-message room-message-whole" role="alert">
          <p>{error ?? texts.room.broken[stage.reason]}</p>
          <ServerWords words={stage.words} />
          <div className="actions">
            {ways.again && <Button onClick={onRetry}>{again}</Button>}
            {ways.tab && <NewTabLink address={address} onTab={onTab} />}
            {leave}
          </div>
        </div>
      );
    }
    case "opening":
      return (
        <div className="room-message room-message-whole" role="status">
          <p><strong>{texts.room.opening}</strong> {texts.room.openingMeaning}</p>
          <ServerWords words={stage.words} />
          <div className="actions">{leave}</div>
        </div>
      );
    case "elsewhere":
      return (
        <div className="room-message room-message-whole" role="status">
          <p>{texts.room.elsewhere}</p>
          <div className="actions">
            <Button onClick={onRetry}>{texts.room.bringBack}</Button>
            {leave}
          </div>
        </div>
      );
    default:
      return null;
  }
}
