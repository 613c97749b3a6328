import { PictureChoice } from "./pictureChoice";

/** A picture that did not get through after its webinar was created. */
export interface Pending {
  choice: PictureChoice;
  reason: unknown;
}

const pending = new Map<number, Pending>();

/** Keeps it for the form that comes next, in this page alone. */
export function keepPending(webinarId: number, picture: Pending): void {
  pending.set(webinarId, picture);
}

export function pendingPicture(webinarId: number): Pending | undefined {
  return pending.get(webinarId);
}

/** It has got through, or is not wanted any more. */
export function dropPending(webinarId: number): void {
  pending.delete(webinarId);
}
