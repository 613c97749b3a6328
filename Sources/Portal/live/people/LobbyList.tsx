import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Person } from "../room/state/RoomState";

interface Props {
  knocking: readonly Person[];
  onAnswer(id: string, isLetIn: boolean): void;
}

/** Who waits to be let in, for the host; what is read out is their number. */
export function LobbyList({ knocking, onAnswer }: Props) {
  const { texts } = useTexts();
  const { waiting, nameless, letIn, refuse } = texts.room.door;
  return (
    <div className="room-lobby">
      <p role="status">{knocking.length > 0 && waiting(knocking.length)}</p>
      <ul>
        {knocking.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name || nameless}</bdi>
            <Button aria-label={letIn.named(name || nameless)} onClick={() => onAnswer(id, true)}>{letIn.text}</Button>
            <Button look="quiet" aria-label={refuse.named(name || nameless)} onClick={() => onAnswer(id, false)}>{refuse.text}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
