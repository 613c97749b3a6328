import { useSiteSettings } from "../../api/settingsService";
import { money } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { Picture } from "../details/Picture";
import { TitlePicture } from "../details/TitlePicture";
import { LinkedText } from "../../ui/LinkedText";
import { isBlank } from "../../writing/isBlank";
import { Draft } from "./lessonDraft";

interface Props {
  id: number;
  draft: Draft;
  /** Its day, times and zone in words. */
  when: string;
  host: string;
  /** Null for none. */
  picture: string | null;
}

/** The webinar as others will see it, while it is being written. */
export function LessonPreview({ id, draft, when, host, picture }: Props) {
  const { texts, locale } = useTexts();
  const { preview } = useLessonTexts();
  const { currency } = useSiteSettings();
  const title = isBlank(draft.title) ? preview.untitled : draft.title;
  const price = Number(draft.price);
  return (
    <aside className="card lesson-preview" aria-label={preview.label}>
      {picture ? <Picture key={picture} source={picture} /> : <TitlePicture id={id} title={title} />}
      <div className="lesson-preview-words">
        <p className="details-phase">{texts.states.planned}</p>
        <p className="lesson-preview-title"><bdi>{title}</bdi></p>
        <p>{when}</p>
        <p className="hint">
          <bdi>{host}</bdi> · {price > 0 ? money(draft.price.trim(), locale, currency) : texts.details.free}
        </p>
        {!isBlank(draft.description) && <p className="prose" dir="auto"><LinkedText text={draft.description} /></p>}
      </div>
    </aside>
  );
}
