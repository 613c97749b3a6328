import { readStored, writeStored } from "../../api/client/browserStorage";
import { Draft, emptyDraft, isMoved } from "./lessonDraft";

/** Where the browser keeps what somebody has typed for a webinar: `new`, `edit 7` or `copy 7`. */
export function draftKey(userId: number, what: string): string {
  return `draft ${userId} ${what}`;
}

/** What differs from how the form began. A time is kept whole: half of it would mean another one. */
export function typedIn(draft: Draft, before: Draft): Partial<Draft> {
  const moved = isMoved(draft, before);
  const isOfTime = (name: string) => name === "date" || name === "time" || name === "occurrence";
  const entries = Object.entries(draft).filter(
    ([name, value]) => (isOfTime(name) ? moved : value !== before[name as keyof Draft]),
  );
  return Object.fromEntries(entries);
}

export function keepDraft(key: string, draft: Draft, before: Draft): void {
  const typed = typedIn(draft, before);
  writeStored(key, Object.keys(typed).length === 0 ? null : JSON.stringify(typed));
}

export function dropDraft(key: string): void {
  writeStored(key, null);
}

/** The form with what was typed before; null where nothing was. */
export function keptDraft(key: string, before: Draft): Draft | null {
  const typed = readTyped(readStored(key));
  return Object.keys(typed).length === 0 ? null : { ...before, ...typed };
}

/** Of what stands in the storage, the fields that a draft has. */
export function readTyped(text: string | null): Partial<Draft> {
  try {
    const stored: unknown = JSON.parse(text ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    const isField = ([name, value]: [string, unknown]) => Object.keys(emptyDraft).includes(name) && typeof value === "string";
    return Object.fromEntries(Object.entries(stored).filter(isField));
  } catch {
    return {};
  }
}
