import { RoomAccess } from "../../api/liveSessionService";
import { WebinarSettings } from "../../api/webinarSettingsService";

/** What somebody may do in a room. */
export interface Rights {
  isHost: boolean;
  maySpeak: boolean;
  mayShareScreen: boolean;
}

/** As the hosts have decided by now. */
export function rightsBy({ audience, screen_share, speakers }: WebinarSettings, userId: number, isHost: boolean): Rights {
  const maySpeak = isHost || audience === "talks" || speakers.includes(userId);
  return { isHost, maySpeak, mayShareScreen: isHost || (maySpeak && screen_share === "everyone") };
}

/**
 * Whether who came in with this access has to come in anew for these rights. Without a ticket nothing in the room says
 * who hosts.
 */
export function needsNewEntry(access: RoomAccess, { isHost, maySpeak, mayShareScreen }: Rights, isOrganizer: boolean): boolean {
  const isAnotherPart = access.jwt !== "" && !isOrganizer && access.isCoHost !== isHost;
  return isAnotherPart || access.maySpeak !== maySpeak || access.mayShareScreen !== mayShareScreen;
}
