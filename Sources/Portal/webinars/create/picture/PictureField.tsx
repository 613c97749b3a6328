import { ChangeEvent, DragEvent, useId, useState } from "react";
import { isRefusal } from "../../../api/client/ApiError";
import { useErrorText } from "../../../texts/useErrorText";
import { useLessonTexts } from "../../../texts/useLessonTexts";
import { Button } from "../../../ui/Button";
import { isolated } from "../../../writing/isolated";
import { kept, pictureTypes, shownPicture } from "./pictureChoice";
import { PictureState } from "./usePicture";

interface Props {
  picture: PictureState;
  /** The one that there is; null for none. */
  current: string | null;
}

/** A webinar's picture: chosen or dropped, shown, taken away again. */
export function PictureField({ picture, current }: Props) {
  const { picture: words } = useLessonTexts();
  const { choice, fault, sent, take, choose } = picture;
  const told = useErrorText(fault);
  const id = useId();
  const [isOver, setOver] = useState(false);
  const error = isRefusal(fault, "body_too_large") ? words.tooLarge : told;
  const shown = shownPicture(choice, current);
  const news = choice.kind === "chosen" ? words.chosen(isolated(choice.name)) : choice.kind === "removed" && current ? words.removed : "";

  function chosen({ target }: ChangeEvent<HTMLInputElement>): void {
    const file = target.files?.[0];
    if (file) void take(file);
    // The same file may be chosen again, mended.
    target.value = "";
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) void take(file);
  }

  function dragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  }

  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      className="field picture-field"
      data-over={isOver}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span id={`${id}-label`} className="picture-label">{words.label}</span>
      {shown && <img className="picture-chosen" src={shown} alt="" width={160} height={90} />}
      <div className="actions">
        <label className="button button-quiet file-button">
          <input
            type="file"
            accept={pictureTypes.join(",")}
            aria-invalid={error ? true : undefined}
            aria-describedby={`${id}-hint ${id}-error`}
            data-field="picture"
            onChange={chosen}
          />
          {shown ? words.change : words.choose}
        </label>
        {shown && <Button look="quiet" onClick={() => choose({ kind: "removed" })}>{words.remove}</Button>}
        {choice.kind !== "kept" && current && <Button look="quiet" onClick={() => choose(kept)}>{words.back}</Button>}
      </div>
      <p id={`${id}-hint`} className="hint">{words.hint} <span className="drop-hint">{words.drop}</span></p>
      <p className="hint" role="status">{news}</p>
      {sent !== null && <progress className="picture-progress" value={sent} max={1} aria-label={words.sending} />}
      <p id={`${id}-error`} className="field-error" role="alert">{error}</p>
    </div>
  );
}
