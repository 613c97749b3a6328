import { Capture } from "../../api/reading/readCapture";
import { useTexts } from "../../texts/TextsContext";

/** Says to everybody in the room, as long as it holds, that it is recorded or streamed. */
export function CaptureMark({ isRecording, isStreaming }: Pick<Capture, "isRecording" | "isStreaming">) {
  const { mark } = useTexts().texts.capture;
  const words = [isRecording && mark.recording, isStreaming && mark.streaming].filter(Boolean).join(" · ");
  return <p className="capture-mark" role="status">{words}</p>;
}
