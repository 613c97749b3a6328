import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { useFocusWithin } from "../../ui/useFocusWithin";
import { RoomCommands } from "../room/jitsi/RoomCommands";
import { AllRoomsNotice } from "./AllRoomsNotice";
import { breakoutRooms, Breakouts, evenly, placedPeople, RoomPerson } from "./breakouts";
import { OpenRooms } from "./OpenRooms";
import { PlacePeople } from "./PlacePeople";
import { useOpening } from "./useOpening";

interface Props {
  breakouts: Breakouts;
  commands: RoomCommands;
  notice: string | null;
  onNotice(text: string | null): Promise<void>;
}

/** Break-out rooms, for the host: open, send people, say something to all, call back, close. */
export function BreakoutPanel({ breakouts, commands, notice, onNotice }: Props) {
  const { texts } = useTexts();
  const { title, opening, notOpened, sendEvenly, callBack, close, visit, youAreHere, backAll, peopleIn, nameless } = texts.breakouts;
  const panel = useRef<HTMLElement>(null);
  useFocusWithin(panel);
  const [told, setTold] = useState("");
  const rooms = breakoutRooms(breakouts);
  const hasPeople = placedPeople(breakouts).some(({ room }) => !room.isMain);
  const { isOpening, hasFailed, open } = useOpening(breakouts, commands, sendAllEvenly);

  function place(person: RoomPerson, roomId: string): void {
    commands.sendToRoom(person, roomId);
  }

  function sendAllEvenly(): void {
    for (const { person, room } of evenly(breakouts)) place(person, room.id);
  }

  function callEverybodyBack(): void {
    // The host who visits a room is one of those in it.
    for (const room of rooms) commands.closeBreakoutRoom(room.id);
    setTold(backAll);
  }

  function closeAll(): void {
    for (const room of rooms) commands.removeBreakoutRoom(room.jid);
  }

  useEffect(() => {
    if (!hasPeople) return undefined;
    return () => setTold("");
  }, [hasPeople]);

  return (
    <section ref={panel} className="breakouts" aria-labelledby="breakouts" tabIndex={-1}>
      <h2 id="breakouts">{title}</h2>
      {hasFailed && <Notice kind="problem"><p>{notOpened}</p></Notice>}
      {rooms.length === 0 ? <OpenRooms busy={isOpening && opening} onOpen={open} /> : (
        <>
          <ul className="breakout-rooms">
            {rooms.map(({ id, name, people }) => (
              <li key={id}>
                <bdi>{name || nameless}</bdi>
                <span className="hint">{peopleIn(people.length)}</span>
                {breakouts.here === id ? <span className="hint">{youAreHere}</span> : (
                  <Button look="quiet" aria-label={visit.named(name || nameless)} onClick={() => commands.joinBreakoutRoom(id)}>{visit.text}</Button>
                )}
              </li>
            ))}
          </ul>
          <PlacePeople breakouts={breakouts} onPlace={place} />
          <div className="actions">
            <Button look="quiet" onClick={sendAllEvenly}>{sendEvenly}</Button>
            <Button look="quiet" onClick={callEverybodyBack}>{callBack}</Button>
            <Button look="danger" onClick={closeAll}>{close}</Button>
          </div>
          <p className="hint" role="status">{told}</p>
          <AllRoomsNotice notice={notice} onNotice={onNotice} />
        </>
      )}
    </section>
  );
}
