import { useTexts } from "../texts/TextsContext";

/** The one thing on the site that is red. */
export function LiveMark({ detail }: { detail?: string }) {
  const { texts } = useTexts();
  return (
    <span className="live-mark">
      <span className="live-dot" aria-hidden="true" />
      <strong>{texts.states.onTheAir}</strong>
      {detail && <span className="live-detail">{detail}</span>}
    </span>
  );
}
