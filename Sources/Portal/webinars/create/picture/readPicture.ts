import { RefusalCode } from "../../../api/client/RefusalCode";
import { ChosenPicture, fileFault } from "./pictureChoice";

const sides = { least: 16, most: 6000 };

/** A file as this page can show it, or why the server would not take it. */
export async function readPicture(file: File): Promise<ChosenPicture | RefusalCode> {
  const fault = fileFault(file);
  if (fault) return fault;
  try {
    // The site's policy lets pages show data, and no blobs.
    const shown = await dataAddress(file);
    const picture = new Image();
    picture.src = shown;
    await picture.decode();
    const { naturalWidth: width, naturalHeight: height } = picture;
    const isWithin = [width, height].every((side) => side >= sides.least && side <= sides.most);
    return isWithin ? { file, name: file.name, shown } : "picture_out_of_bounds";
  } catch {
    return "picture_damaged";
  }
}

function dataAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
