import { CaptureMode } from "../../../api/captureService";
import { RoomAccess } from "../../../api/liveSessionService";
import { SessionRoom } from "../../breakouts/breakouts";
import { JitsiError } from "../jitsi/jitsiApi";
import { Person, RoomDecisions, RoomMedia, RoomNotice } from "./RoomState";

/** What happens to a room: in Jitsi's frame, by the clock, at the API, by the person. */
export type RoomInput =
  | { type: "entered"; now: number }
  /** Jitsi's page is there. */
  | { type: "alive" }
  /** It asks the person before joining. */
  | { type: "prejoin" }
  /** The name is the break-out room's; without one it is the session's own. */
  | { type: "joined"; breakout?: string }
  /** Out of the conference: also for a moment, on the way to a break-out room. */
  | { type: "out" }
  | { type: "stillOut" }
  | { type: "closed" }
  | { type: "kicked" }
  | { type: "error"; error: JitsiError }
  | { type: "passwordAsked" }
  | { type: "notice"; notice: RoomNotice }
  | { type: "knocking"; who: Person }
  /** Somebody else came in, or was answered. */
  | { type: "notKnocking"; id: string }
  /** Somebody raised a hand, or took it down; who is gone has none up. */
  | { type: "hand"; who: Person; isRaised: boolean }
  /** Recording or stream: begun, ended, or refused. */
  | { type: "captured"; mode: CaptureMode; isOn: boolean; error?: string | undefined }
  /** Which rooms there are, and who is where. */
  | { type: "rooms"; rooms: readonly SessionRoom[]; ownId: string | null }
  /** Somebody in the room says that this person is sent elsewhere. */
  | { type: "sent"; sender: string; room: string }
  | { type: "notSent" }
  | { type: "media"; media: Partial<RoomMedia> }
  | { type: "failed"; reason: "scriptBlocked" | "mistake" }
  /** Nobody has joined for long. */
  | { type: "slow" }
  | { type: "ticketDue" }
  | { type: "ticketLast" }
  /** The network or the person came back: a device may have slept. */
  | { type: "woke"; now: number }
  /** It is time to ask again for a room that was refused, or for a ticket. */
  | { type: "due" }
  | { type: "admitted"; access: RoomAccess; now: number }
  | { type: "turnedAway"; error: unknown; isTemporary: boolean }
  | { type: "retryPressed" }
  | { type: "passwordGiven"; password: string }
  | { type: "dismissed"; notice: RoomNotice }
  /** The hosts have decided something about this room, or who hosts it. */
  | { type: "decided"; isHost: boolean; decisions: RoomDecisions }
  /** The person may do more or less than when they came in. */
  | { type: "rightsChanged" }
  | { type: "tabOpened" }
  | { type: "ending" };

/** What the page has to do about it. */
export type RoomAction =
  /** Makes the frame, and what was there before is gone. */
  | { do: "open" }
  | { do: "dispose" }
  /** Asks the API for entry: a fresh ticket, or whether there is still a session. */
  | { do: "join" }
  | { do: "close" }
  | { do: "givePassword"; password: string }
  | { do: "switchLobby"; isOn: boolean }
  /** Whether microphones and cameras are the hosts' to give. */
  | { do: "moderate"; isOn: boolean }
  | { do: "muteEveryone" }
  /** Says this to the state later, unless the frame is made anew or disposed of. */
  | { do: "later"; milliseconds: number; input: RoomInput };
