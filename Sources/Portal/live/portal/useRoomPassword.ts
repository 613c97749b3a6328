import { MutableRefObject, useEffect, useRef } from "react";
import { noteOwnFault } from "../../api/client/ownFault";
import { RoomAccess } from "../../api/liveSessionService";
import { WebinarSettings } from "../../api/webinarSettingsService";
import { RoomCommands } from "../room/jitsi/RoomCommands";

interface Inside {
  /** Null while outside, and for whoever does not host. */
  room: RoomAccess | null;
  settings: WebinarSettings | undefined;
  /** Joins again; a stable function. */
  renew(): Promise<RoomAccess>;
  commands: MutableRefObject<RoomCommands | null>;
}

/** A password that is set or taken away while the room is open: a host's page learns it by joining, and tells the room. */
export function useRoomPassword({ room, settings, renew, commands }: Inside): void {
  const heard = useRef(settings);
  const last = useRef(room);
  useEffect(() => {
    last.current = room;
  }, [room]);

  const isInside = room !== null;
  useEffect(() => {
    const isNews = heard.current !== undefined && heard.current !== settings;
    heard.current = settings;
    const before = last.current;
    if (!isInside || !isNews || !before || (!settings?.password && !before.password)) return;
    renew().then(
      ({ password }) => {
        if (password !== before.password) commands.current?.password(password);
      },
      noteOwnFault,
    );
  }, [isInside, settings, renew, commands]);
}
