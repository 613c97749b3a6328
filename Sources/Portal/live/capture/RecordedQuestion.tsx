import { useTexts } from "../../texts/TextsContext";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { PortalProps } from "../portal/PortalProps";

/** Says before somebody enters that the room is recorded or streamed. */
export function RecordedQuestion({ view, actions }: PortalProps) {
  const { consent } = useTexts().texts.capture;
  if (view.consent !== "asked") return null;
  const { isRecording, isStreaming } = view.capture;
  const words = isRecording && isStreaming ? consent.both : isStreaming ? consent.streamed : consent.recorded;
  return (
    <ConfirmDialog
      question={words.question}
      meaning={words.meaning}
      confirm={consent.join}
      isHarmless
      cancel={consent.notNow}
      onConfirm={() => actions.consent(true)}
      onCancel={() => actions.consent(false)}
    />
  );
}
