import { MutableRefObject, useEffect, useRef } from "react";
import { RoomAccess } from "../../api/liveSessionService";
import { WebinarSettings } from "../../api/webinarSettingsService";
import { RoomCommands } from "../room/jitsi/RoomCommands";
import { needsNewEntry, rightsBy } from "./rights";

interface Inside {
  /** Null while outside. */
  room: RoomAccess | null;
  settings: WebinarSettings | undefined;
  userId: number | null;
  isHost: boolean;
  isOrganizer: boolean;
  commands: MutableRefObject<RoomCommands | null>;
}

/** Whoever may do more or less than when they came in comes in anew, once for each change. */
export function useRights({ room, settings, userId, isHost, isOrganizer, commands }: Inside): void {
  const askedFor = useRef("");
  useEffect(() => {
    if (!room || !settings || userId === null) return;
    const rights = rightsBy(settings, userId, isHost);
    const key = JSON.stringify(rights);
    if (!needsNewEntry(room, rights, isOrganizer)) askedFor.current = "";
    else if (askedFor.current !== key) {
      askedFor.current = key;
      commands.current?.enterAnew();
    }
  }, [room, settings, userId, isHost, isOrganizer, commands]);
}
