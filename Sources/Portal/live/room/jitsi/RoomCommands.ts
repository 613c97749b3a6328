import { CaptureMode } from "../../../api/captureService";
import { JitsiRecording, Media } from "./jitsiApi";

/** What the portal may ask of the running room, most of it for a host; where there is none, nothing happens. */
export interface RoomCommands {
  /** Makes the room anew with a fresh ticket, because the person may do other things than before. */
  enterAnew(): void;
  answerKnockingParticipant(id: string, isLetIn: boolean): void;
  /** Asks somebody to switch the microphone on; while moderation is on, that lets them. */
  askToUnmute(id: string): void;
  /** Sets the room's password; an empty one takes it away. */
  password(password: string): void;
  toggleLobby(isOn: boolean): void;
  /** Ends the room for everyone; settles once it is closed, or after some seconds without an answer. */
  endConference(): Promise<void>;
  /** Mutes everybody but the hosts. */
  muteEveryone(media: Media): void;
  startRecording(recording: JitsiRecording): void;
  stopRecording(mode: CaptureMode): void;
  addBreakoutRoom(name: string): void;
  /** Brings everybody in it back into the session's own room. */
  closeBreakoutRoom(roomId: string): void;
  removeBreakoutRoom(roomJid: string): void;
  /** Goes there oneself; without an id, into the session's own room. */
  joinBreakoutRoom(roomId?: string): void;
  /** Sends somebody there, whom their page tells so first. */
  sendToRoom(person: { id: string; jid: string }, roomId: string): void;
  /** While on, only who was asked may switch microphone or camera on. */
  toggleModeration(isOn: boolean, media: Media): void;
}
