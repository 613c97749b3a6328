import { largestPicture } from "../../../api/bounds";
import { RefusalCode } from "../../../api/client/RefusalCode";

/** A file that somebody has chosen, and an address under which this page can show it. */
export interface ChosenPicture {
  file: Blob;
  name: string;
  shown: string;
}

/** What is to become of a webinar's picture: it stays as it is, goes, or another one comes. */
export type PictureChoice = { kind: "kept" } | { kind: "removed" } | ({ kind: "chosen" } & ChosenPicture);

export const kept: PictureChoice = { kind: "kept" };

/** What a browser calls the kinds of pictures that the server takes. */
export const pictureTypes: readonly string[] = ["image/jpeg", "image/png", "image/webp"];

/** Why the server would not take a file, as far as that shows before it is opened; it judges by the bytes itself. */
export function fileFault({ type, size }: Pick<Blob, "type" | "size">): RefusalCode | null {
  if (!pictureTypes.includes(type)) return "picture_not_supported";
  return size > largestPicture ? "body_too_large" : null;
}

/** What of the form's preview shows: the picture chosen, the one that there is, or none. */
export function shownPicture(choice: PictureChoice, current: string | null): string | null {
  return choice.kind === "chosen" ? choice.shown : choice.kind === "kept" ? current : null;
}
