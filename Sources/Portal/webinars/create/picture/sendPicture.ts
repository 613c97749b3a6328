import { lessonService } from "../../../api/lessonService";
import { PictureChoice } from "./pictureChoice";
import { PictureFailure } from "./PictureFailure";

type OnProgress = (share: number) => void;

/** Lets a webinar that there is have the picture that was chosen; what goes wrong is a `PictureFailure`. */
export async function sendPicture(id: number, choice: PictureChoice, onProgress: OnProgress): Promise<void> {
  await failingApart(async () => {
    if (choice.kind === "removed") await lessonService.removePicture(id);
    if (choice.kind === "chosen") await lessonService.setPicture(id, choice.file, onProgress);
  });
}

/**
 * The same for a webinar that has just been created.
 *
 * @param copied where its original has a picture, which stays unless another was chosen; null for none.
 */
export async function sendFirstPicture(id: number, choice: PictureChoice, copied: string | null, onProgress: OnProgress): Promise<void> {
  await failingApart(async () => {
    const picture = choice.kind === "chosen" ? choice.file : choice.kind === "kept" && copied !== null ? await fileAt(copied) : null;
    if (picture) await lessonService.setPicture(id, picture, onProgress);
  });
}

async function failingApart(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    throw new PictureFailure(error);
  }
}

/** The file itself: an original may lose its picture, and its copy has its own. */
async function fileAt(address: string): Promise<Blob> {
  const response = await fetch(address, { credentials: "omit" });
  if (!response.ok) throw new Error(`The picture to copy was answered with ${response.status}`);
  return response.blob();
}
