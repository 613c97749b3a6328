import { CSSProperties } from "react";
import { titleHue } from "./titleHue";

/** Stands for a webinar without a picture: a colour of its own and its title. The heading says the same. */
export function TitlePicture({ id, title }: { id: number; title: string }) {
  return (
    <div className="picture title-picture" style={{ "--hue": titleHue(id, title) } as CSSProperties} aria-hidden="true">
      <p dir="auto">{title}</p>
    </div>
  );
}
