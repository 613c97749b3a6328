import { useId } from "react";
import { Chapter } from "../../api/recordingService";
import { stopwatch } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";

interface Props {
  chapters: readonly Chapter[];
  /** The one that is played; -1 for none. */
  current: number;
  onJump(seconds: number): void;
}

/** What hosts put on top of the chat, each a way to its moment. */
export function ChapterList({ chapters, current, onJump }: Props) {
  const { recording: texts } = useLessonTexts();
  const id = useId();
  return (
    <div className="chapters">
      <h3 id={id}>{texts.chapters}</h3>
      <ol aria-labelledby={id}>
        {chapters.map(({ at, text }, index) => (
          <li key={at + text}>
            <button type="button" aria-current={index === current ? "true" : undefined} onClick={() => onJump(at)}>
              <span className="chapter-time">{stopwatch(at * 1000)}</span>
              <span dir="auto">{text}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
