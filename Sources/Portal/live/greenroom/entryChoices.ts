import { RoomChoices } from "../room/state/RoomState";
import { Viewer } from "../../webinars/rules";

/** How somebody enters who has chosen nothing: who attends comes in silent, so that nobody breaks into a lesson. */
export function choicesAtFirst(viewer: Viewer): RoomChoices {
  return { isMuted: viewer !== "host", isCameraOff: false, devices: {} };
}

/** Ears only, whatever was chosen before. */
export function listening(choices: RoomChoices): RoomChoices {
  return { ...choices, isMuted: true, isCameraOff: true };
}
