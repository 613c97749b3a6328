import { useState } from "react";
import { Draft } from "./lessonDraft";
import { dropDraft, keepDraft, keptDraft } from "./keptDraft";

interface LessonDraft {
  draft: Draft;
  /** Whether it began with what was typed on an earlier visit. */
  isBack: boolean;
  change(change: Partial<Draft>): void;
  /** Begins anew. */
  drop(): void;
  /** It is saved: nothing is left to keep. */
  forget(): void;
}

/** What is being typed, kept in this browser until it is saved or dropped. */
export function useLessonDraft(key: string, before: Draft): LessonDraft {
  const [kept] = useState(() => keptDraft(key, before));
  const [draft, setDraft] = useState(kept ?? before);
  const [isBack, setBack] = useState(kept !== null);
  return {
    draft,
    isBack,
    change(change) {
      // Another time is another question.
      const isOtherTime = "date" in change || "time" in change;
      const next = { ...draft, ...(isOtherTime ? { occurrence: "" as const } : {}), ...change };
      keepDraft(key, next, before);
      setDraft(next);
    },
    drop() {
      dropDraft(key);
      setDraft(before);
      setBack(false);
    },
    forget: () => dropDraft(key),
  };
}
