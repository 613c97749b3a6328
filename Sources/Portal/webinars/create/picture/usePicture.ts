import { useRef, useState } from "react";
import { ApiError } from "../../../api/client/ApiError";
import { Pending } from "./pendingPicture";
import { kept, PictureChoice } from "./pictureChoice";
import { readPicture } from "./readPicture";

export interface PictureState {
  choice: PictureChoice;
  /** Why it cannot be, or was not kept; null for no fault. */
  fault: unknown;
  /** Which share of it has been sent; null while none is. */
  sent: number | null;
  take(file: File): Promise<void>;
  choose(choice: PictureChoice): void;
  setFault(fault: unknown): void;
  setSent(sent: number | null): void;
}

/** What is chosen for a webinar's picture. It stays until it is saved, however often saving fails. */
export function usePicture(before: Pending = { choice: kept, reason: null }): PictureState {
  const [choice, setChoice] = useState(before.choice);
  const [fault, setFault] = useState(before.reason);
  const [sent, setSent] = useState<number | null>(null);
  /** Of two files the later counts, whichever is read first. */
  const taken = useRef(0);

  function choose(next: PictureChoice): void {
    taken.current += 1;
    setChoice(next);
    setFault(null);
  }

  async function take(file: File): Promise<void> {
    taken.current += 1;
    const turn = taken.current;
    const picture = await readPicture(file);
    if (turn !== taken.current) return;
    // What was chosen before stays, and is what is sent.
    if (typeof picture === "string") setFault(new ApiError(picture === "body_too_large" ? 413 : 400, { code: picture }));
    else choose({ kind: "chosen", ...picture });
  }

  return { choice, fault, sent, take, choose, setFault, setSent };
}
