import { count } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";

interface Props {
  /** What is listed. */
  of: string;
  offset: number;
  shown: number;
  total: number;
  /** How many a page has. */
  size: number;
  onMove(offset: number): void;
}

/** Which rows of how many are shown, and the ways to the others; a way that leads nowhere stays, so that the focus does. */
export function Pages({ of, offset, shown, total, size, onMove }: Props) {
  const { locale } = useTexts();
  const { pages } = useLessonTexts().analytics;
  if (total <= size && offset === 0) return null;
  const move = (next: number) => next >= 0 && next < total && onMove(next);
  return (
    <nav className="actions" aria-label={pages.label(of)}>
      <Button look="quiet" aria-disabled={offset === 0} onClick={() => move(offset - size)}>{pages.before}</Button>
      <Button look="quiet" aria-disabled={offset + size >= total} onClick={() => move(offset + size)}>{pages.after}</Button>
      <p className="hint" role="status">{pages.shown(count(offset + 1, locale), count(offset + shown, locale), count(total, locale))}</p>
    </nav>
  );
}
