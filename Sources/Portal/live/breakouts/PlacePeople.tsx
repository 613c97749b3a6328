import { useTexts } from "../../texts/TextsContext";
import { breakoutRooms, Breakouts, mainRoom, placedPeople, RoomPerson } from "./breakouts";

interface Props {
  breakouts: Breakouts;
  onPlace(person: RoomPerson, roomId: string): void;
}

/** Everybody with the room that they are in; another choice sends them there. */
export function PlacePeople({ breakouts, onPlace }: Props) {
  const { texts } = useTexts();
  const { placeOf, mainName, nobodyElse, nameless } = texts.breakouts;
  const people = placedPeople(breakouts);
  const main = mainRoom(breakouts);
  if (people.length === 0) return <p className="hint">{nobodyElse}</p>;
  return (
    <ul className="place-people">
      {people.map(({ person, room }) => (
        <li key={person.jid} className="field">
          <label htmlFor={`place-${person.jid}`}>{placeOf(person.name || texts.room.door.nameless)}</label>
          <select id={`place-${person.jid}`} value={room.id} onChange={(event) => onPlace(person, event.target.value)}>
            {main && <option value={main.id}>{mainName}</option>}
            {breakoutRooms(breakouts).map(({ id, name }) => <option key={id} value={id}>{name || nameless}</option>)}
          </select>
        </li>
      ))}
    </ul>
  );
}
