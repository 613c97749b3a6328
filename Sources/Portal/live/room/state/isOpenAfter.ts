import { RoomStage } from "./RoomState";

/** Whether the person is in the room. Who is taken back into it, or whose room is made anew, has not left it meanwhile. */
export function isOpenAfter(wasOpen: boolean, stage: RoomStage): boolean {
  switch (stage.name) {
    case "joined":
      return true;
    case "connecting":
    case "alive":
    case "retrying":
    case "ending":
      return wasOpen;
    default:
      return false;
  }
}
