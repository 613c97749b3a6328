import { ChangeEvent, ReactNode, useRef, useState } from "react";
import { earliestYear, latestYear, longestDuration, longestTitle, mostLineBreaks, shortestDuration } from "../../api/bounds";
import { ApiError } from "../../api/client/ApiError";
import { serverNow } from "../../api/client/serverClock";
import { useSiteSettings } from "../../api/settingsService";
import { count, zoneName } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import { Notice } from "../../ui/Notice";
import { TextArea } from "../../ui/TextArea";
import { wholeDate } from "../dateTexts";
import { ClockQuestion } from "./ClockQuestion";
import { DurationField } from "./DurationField";
import { Draft, DraftFault, draftFaults, isDuration, startOf } from "./lessonDraft";
import { LessonPreview } from "./LessonPreview";
import { PictureChoice, shownPicture } from "./picture/pictureChoice";
import { PictureFailure } from "./picture/PictureFailure";
import { PictureField } from "./picture/PictureField";
import { Pending } from "./picture/pendingPicture";
import { usePicture } from "./picture/usePicture";
import { useLessonDraft } from "./useLessonDraft";

interface Props {
  /** 0 for a new one. */
  id: number;
  /** How the form begins. */
  before: Draft;
  /** Of a webinar that is edited, whose own time may have passed. */
  isEdited?: boolean;
  /** Where the browser keeps what is typed. */
  storageKey: string;
  host: string;
  /** The picture that there is; null for none. */
  thumbnail?: string | null;
  /** One that was chosen before, and why it was not kept. */
  pending?: Pending | undefined;
  submit: string;
  /** Beside the button. */
  children?: ReactNode;
  /** Saves it and goes on; a refusal is told at its fields. */
  save(draft: Draft, picture: PictureChoice, onProgress: (share: number) => void): Promise<void>;
}

/** A webinar being written, and how others will see it. */
export function LessonForm({ id, before, isEdited = false, storageKey, host, thumbnail = null, pending, submit, children, save }: Props) {
  const language = useTexts();
  const { locale } = language;
  const { form: words, faults: inWords, preview } = useLessonTexts();
  const { draft, isBack, change, drop, forget } = useLessonDraft(storageKey, before);
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const [failure, setFailure] = useState<unknown>(null);
  const problem = useErrorText(failure);
  const [isBusy, setBusy] = useState(false);
  const { takesPictures } = useSiteSettings();
  const picture = usePicture(pending);
  const form = useRef<HTMLDivElement>(null);
  const now = serverNow();

  const faultTexts: Record<DraftFault, string> = {
    ...inWords,
    required: language.texts.create.required,
    tooManyLines: inWords.tooManyLines(count(mostLineBreaks, locale)),
    dateRange: inWords.dateRange(String(earliestYear), String(latestYear)),
    durationRange: inWords.durationRange(count(shortestDuration, locale), count(longestDuration, locale)),
  };

  const field = (name: keyof Draft) => ({
    name,
    value: draft[name],
    error: errors[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => change({ [name]: event.target.value }),
  });

  function focusOn(name: string | undefined): void {
    if (name) form.current?.querySelector<HTMLElement>(`[name="${name}"], [data-field="${name}"] button, input[data-field="${name}"]`)?.focus();
  }

  async function send(): Promise<void> {
    if (isBusy) return;
    const faults = Object.entries(draftFaults(draft, serverNow(), isEdited ? before : null));
    setErrors(Object.fromEntries(faults.map(([name, fault]) => [name, faultTexts[fault]])));
    setFailure(null);
    if (faults.length > 0) return focusOn(faults[0]?.[0]);
    setBusy(true);
    try {
      await save(draft, picture.choice, picture.setSent);
      forget();
    } catch (error) {
      setBusy(false);
      picture.setSent(null);
      if (error instanceof PictureFailure) {
        picture.setFault(error.reason);
        return focusOn("picture");
      }
      setFailure(error);
      if (!(error instanceof ApiError)) return;
      const { fields } = error;
      setErrors(fields);
      focusOn(Object.keys(draft).find((name) => name in fields));
    }
  }

  function answer(given: Partial<Draft>): void {
    change(given);
    setErrors(({ occurrence, ...others }) => others);
    // The question goes, and what was pressed with it.
    if (given.time !== undefined) focusOn("time");
  }

  const start = startOf(draft);
  const minutes = isDuration(Number(draft.duration)) ? Number(draft.duration) : 0;
  const day = start === null ? null : wholeDate(
    { start_time: new Date(start).toISOString(), end_time: minutes > 0 ? new Date(start + minutes * 60_000).toISOString() : null }, now, language,
  );
  const when = day === null ? preview.noDate : `${day} (${zoneName(locale, now)})`;

  return (
    <div ref={form} className="lesson">
      <Form className="card form" onSubmit={() => void send()}>
        {isBack && (
          <Notice kind="info">
            <p>{words.draftBack}</p>
            <Button
              look="quiet"
              onClick={() => {
                drop();
                setErrors({});
                focusOn("title");
              }}
            >
              {words.dropDraft}
            </Button>
          </Notice>
        )}
        {problem && <Notice kind="problem"><p>{problem}</p></Notice>}
        <Field label={words.name} maxLength={longestTitle} {...field("title")} />
        <TextArea label={words.description} {...field("description")} />
        <div className="lesson-when">
          <div className="field-pair">
            <Field label={words.date} type="date" min={`${earliestYear}-01-01`} max={`${latestYear}-12-31`} {...field("date")} />
            <Field label={words.time} type="time" {...field("time")} />
          </div>
          <p className="hint" role="status">{day && when}</p>
          <ClockQuestion draft={draft} now={now} error={errors["occurrence"]} onChange={answer} />
        </div>
        <DurationField value={draft.duration} error={errors["duration"]} onChange={(duration) => change({ duration })} />
        <Field label={words.price} inputMode="decimal" {...field("price")} />
        {takesPictures && <PictureField picture={picture} current={thumbnail} />}
        <div className="actions">
          <Button type="submit" busy={isBusy && submit}>{submit}</Button>
          {children}
        </div>
      </Form>
      <LessonPreview id={id} draft={draft} when={when} host={host} picture={shownPicture(picture.choice, thumbnail)} />
    </div>
  );
}
