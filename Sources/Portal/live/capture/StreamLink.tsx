import { Capture } from "../../api/reading/readCapture";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";

/** Where anyone can watch while it runs. */
export function StreamLink({ capture: { isStreaming, streamLink } }: { capture: Capture }) {
  const { texts } = useTexts();
  if (!isStreaming || streamLink === null) return null;
  return (
    <a className="button button-quiet stream-link" href={streamLink} target="_blank" rel="noopener noreferrer">
      <Icon name="video" />
      <span>{texts.capture.watch}</span>
    </a>
  );
}
