import { RefObject, useEffect, useRef } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";

interface Props {
  /** The section whose rows grow more. */
  section: RefObject<HTMLElement>;
  /** How many of its rows are shown, and how many more there are; 0 hides the button, null is some. */
  shown: number;
  hidden: number | null;
  onMore(): void;
}

/** Shows more rows, and gives the focus to the first of them. */
export function ShowMore({ section, shown, hidden, onMore }: Props) {
  const { texts } = useTexts();
  const before = useRef<number | null>(null);

  useEffect(() => {
    if (before.current === null || shown <= before.current) return;
    section.current?.querySelectorAll<HTMLElement>(".row")[before.current]?.focus();
    before.current = null;
  }, [shown, section]);

  if (hidden === 0) return null;
  return (
    <Button
      look="quiet"
      onClick={() => {
        before.current = shown;
        onMore();
      }}
    >
      {hidden === null ? texts.list.showLater : texts.actions.showMore(hidden)}
    </Button>
  );
}
