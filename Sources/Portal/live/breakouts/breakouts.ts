/** Somebody in one of a session's rooms, as Jitsi knows them. */
export interface RoomPerson {
  /** In the room that they are in. */
  id: string;
  /** In all rooms of the session. */
  jid: string;
  name: string;
  isHost: boolean;
}

/** The session's own room, or one of its break-out rooms. */
export interface SessionRoom {
  id: string;
  jid: string;
  name: string;
  isMain: boolean;
  people: readonly RoomPerson[];
}

/** Into which rooms a session is divided, and where this person is. */
export interface Breakouts {
  /** Empty as long as the room has not told of any. */
  rooms: readonly SessionRoom[];
  ownId: string | null;
  /** The break-out room that they are in; null for the session's own. */
  here: string | null;
  /** They are on their way; the id is null where nobody has said to which room. */
  going: { to: string | null } | null;
}

export const undivided: Breakouts = { rooms: [], ownId: null, here: null, going: null };

export function breakoutRooms({ rooms }: Breakouts): SessionRoom[] {
  return rooms.filter(({ isMain }) => !isMain);
}

export function mainRoom({ rooms }: Breakouts): SessionRoom | undefined {
  return rooms.find(({ isMain }) => isMain);
}

/** Everybody but this person, by where they are. */
export function placedPeople({ rooms, ownId }: Breakouts): { person: RoomPerson; room: SessionRoom }[] {
  return rooms.flatMap((room) => room.people.filter(({ id }) => id !== ownId).map((person) => ({ person, room })));
}

export function roomName({ rooms }: Breakouts, id: string | null): string | undefined {
  return rooms.find((room) => room.id === id)?.name;
}

/**
 * Who of the session's own room goes where, so that no break-out room has two more than another. Hosts stay. Jitsi's own
 * way sends hosts along, and leaves rooms empty: five people in four rooms are two, two and one.
 */
export function evenly(breakouts: Breakouts): { person: RoomPerson; room: SessionRoom }[] {
  const sizes = breakoutRooms(breakouts).map((room) => ({ room, size: room.people.filter(({ isHost }) => !isHost).length }));
  return placedPeople(breakouts)
    .filter(({ person, room }) => room.isMain && !person.isHost)
    .flatMap(({ person }) => {
      const least = sizes.reduce<(typeof sizes)[number] | undefined>((least, one) => (!least || one.size < least.size ? one : least), undefined);
      if (!least) return [];
      least.size += 1;
      return [{ person, room: least.room }];
    });
}

/** Whether somebody may say where others go. */
export function isHostId({ rooms }: Breakouts, id: string): boolean {
  return rooms.some(({ people }) => people.some((person) => person.id === id && person.isHost));
}
