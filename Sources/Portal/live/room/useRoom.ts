import { RefObject, useEffect, useRef, useState } from "react";
import { RoomAccess } from "../../api/liveSessionService";
import { jitsiDomain } from "../../api/settingsService";
import { browser } from "../feed/Surroundings";
import { loadJitsiApi } from "./jitsi/loadJitsiApi";
import { openRoom } from "./jitsi/openRoom";
import { RoomCommands } from "./jitsi/RoomCommands";
import { roomOptions } from "./jitsi/roomOptions";
import { keepRoom, Room } from "./keepRoom";
import { isOpenAfter } from "./state/isOpenAfter";
import { RoomInput } from "./state/RoomInput";
import { RoomChoices, roomAtFirst, RoomDecisions, RoomState } from "./state/RoomState";

interface Entry {
  access: RoomAccess;
  isHost: boolean;
  decisions: RoomDecisions;
  choices: RoomChoices;
  displayName: string | undefined;
  title: string | undefined;
  language: string;
  frameTitle: string;
  join(): Promise<RoomAccess>;
  onClose(): void;
  onCommands(commands: RoomCommands | null): void;
  onOpen(isOpen: boolean): void;
}

interface KeptRoom {
  state: RoomState;
  /** Where the room is, once that is known. */
  domain: string | undefined;
  take(input: RoomInput): void;
  /** Out of a break-out room. */
  back(): void;
}

/** Keeps a room open in this element while the component is there. */
export function useRoom(parent: RefObject<HTMLElement>, entry: Entry): KeptRoom {
  // A change of language, or of what is done on leaving, must not throw the person out of the room.
  const latest = useRef(entry);
  const [state, setState] = useState(() => roomAtFirst(entry.access, entry.isHost, entry.choices));
  const [domain, setDomain] = useState<string>();
  const [room, setRoom] = useState<Room>();

  useEffect(() => {
    latest.current = entry;
  });

  useEffect(() => {
    const { access, isHost, choices } = latest.current;
    let isOpen = false;
    function noteOpen(next: boolean): void {
      if (next === isOpen) return;
      isOpen = next;
      latest.current.onOpen(next);
    }
    const kept = keepRoom(roomAtFirst(access, isHost, choices), {
      surroundings: browser,
      async open({ access: now, media, choices: { devices } }, take) {
        const host = now.domain || (await jitsiDomain());
        setDomain(host);
        const Jitsi = await loadJitsiApi(now.script || `https://${host}/external_api.js`);
        const { displayName, title, language, frameTitle } = latest.current;
        if (!parent.current) throw new Error("The room has no place on the page.");
        const options = roomOptions({ access: now, displayName, title, language, media, devices }, parent.current);
        return openRoom(Jitsi, host, options, frameTitle, take);
      },
      join: () => latest.current.join(),
      onState(next) {
        setState(next);
        noteOpen(isOpenAfter(isOpen, next.stage));
      },
      onClose: () => latest.current.onClose(),
    });
    setRoom(kept);
    latest.current.onCommands(kept.commands);
    return () => {
      kept.stop();
      latest.current.onCommands(null);
      noteOpen(false);
    };
  }, [parent, entry.access.room, entry.displayName]);

  const { isHost, decisions: { hasLobby, isModerated } } = entry;
  useEffect(() => {
    room?.take({ type: "decided", isHost, decisions: { hasLobby, isModerated } });
  }, [room, isHost, hasLobby, isModerated]);

  return { state, domain, take: (input) => room?.take(input), back: () => room?.commands.joinBreakoutRoom() };
}
