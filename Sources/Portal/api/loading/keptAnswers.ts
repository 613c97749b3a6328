import { readStored, writeStored } from "../client/browserStorage";
import { createStore } from "../client/store";
import { subjects } from "./answers";

interface Kept {
  key: string;
  /** Milliseconds since 1970, by this device's clock. */
  at: number;
  answer: unknown;
}

/** Characters; the browser's storage is shared with what people have typed. */
const longest = 1_000_000;
/** What is worth to be seen without a network. */
const worthKeeping: readonly string[] = [subjects.list, subjects.mine];

/** Of when what is shown is, while it is an answer that was kept; else null. */
export const shownAsOf = createStore<number | null>(null);

/** Keeps the newest list of each kind, for when there is no network. */
export function keepAnswer(key: string, answer: unknown, now: number): void {
  const place = placeOf(key);
  if (!place) return;
  const kept: Kept = { key, at: now, answer };
  const text = JSON.stringify(kept);
  writeStored(place, text.length > longest ? null : text);
}

/** The list that was kept, if it is the answer to this very question. */
export function keptAnswer(key: string): Kept | undefined {
  const place = placeOf(key);
  const kept = place ? parse(readStored(place)) : undefined;
  return kept?.key === key ? kept : undefined;
}

/** Another person's lists differ, and this one's are nobody else's. */
export function forgetKeptAnswers(): void {
  for (const subject of worthKeeping) writeStored(`kept ${subject}`, null);
  shownAsOf.set(null);
}

function placeOf(key: string): string | undefined {
  const subject = worthKeeping.find((one) => key.startsWith(`${one} `));
  return subject && `kept ${subject}`;
}

function parse(text: string | null): Kept | undefined {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<Kept> | null;
    return typeof kept?.key === "string" && typeof kept.at === "number" ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}
