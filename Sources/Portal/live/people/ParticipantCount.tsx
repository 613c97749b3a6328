import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";

/** How many are in the room. It keeps its place while nobody has told yet. */
export function ParticipantCount({ count }: { count: number | undefined }) {
  const { texts } = useTexts();
  return (
    <p className="participant-count">
      <Icon name="people" />
      <span>{count === undefined ? "…" : texts.live.here(count)}</span>
    </p>
  );
}
