import { useEffect, useRef, useState } from "react";
import { RoomCommands } from "../room/jitsi/RoomCommands";
import { breakoutRooms, Breakouts } from "./breakouts";
import { RoomsToOpen } from "./OpenRooms";

/** Rooms are there within a second. A room without rights, or a server without break-outs, says nothing at all. */
const patience = 10_000;

/** Opens rooms and, once all are there, sends everybody if that was chosen. */
export function useOpening(breakouts: Breakouts, commands: RoomCommands, onAllOpen: () => void) {
  const [wanted, setWanted] = useState<RoomsToOpen | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef(onAllOpen);
  latest.current = onAllOpen;
  const areOpen = wanted !== null && breakoutRooms(breakouts).length >= wanted.names.length;

  useEffect(() => {
    if (!wanted || !areOpen) return;
    setWanted(null);
    if (wanted.isEven) latest.current();
  }, [wanted, areOpen]);

  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => {
      setWanted(null);
      setFailed(true);
    }, patience);
    return () => clearTimeout(timer);
  }, [wanted]);

  function open(rooms: RoomsToOpen): void {
    setFailed(false);
    setWanted(rooms);
    for (const name of rooms.names) commands.addBreakoutRoom(name);
  }

  return { isOpening: wanted !== null, hasFailed, open };
}
