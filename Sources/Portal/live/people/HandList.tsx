import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { Person } from "../room/state/RoomState";

interface Props {
  /** Who has a hand up, who asked first standing first. */
  hands: readonly Person[];
  /** Lets somebody switch their microphone on. */
  onAsk(id: string): void;
}

/** Raised hands, for the host. */
export function HandList({ hands, onAsk }: Props) {
  const { texts } = useTexts();
  const { nameless } = texts.room.door;
  const { handsUp, letSpeak } = texts.panel;
  return (
    <div className="hands">
      <p role="status" className="hands-count">{hands.length > 0 && <><Icon name="hand" /> {handsUp(hands.length)}</>}</p>
      <ol>
        {hands.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name || nameless}</bdi>
            <Button look="quiet" aria-label={letSpeak.named(name || nameless)} onClick={() => onAsk(id)}>{letSpeak.text}</Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
