import { ChangeEvent, FormEvent, useState } from "react";
import { earliestYear, latestYear, longestDuration, longestTitle, mostLineBreaks, shortestDuration } from "../../api/bounds";
import { ApiError } from "../../api/client/ApiError";
import { serverNow } from "../../api/client/serverClock";
import { webinarService } from "../../api/webinarService";
import { navigate } from "../../routing/navigation";
import { count } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import { Notice } from "../../ui/Notice";
import { TextArea } from "../../ui/TextArea";
import { Draft, draftFaults, DraftFault, emptyDraft, webinarFrom } from "./newWebinarDraft";

export function NewWebinarForm() {
  const { texts, locale } = useTexts();
  const [draft, setDraft] = useState(emptyDraft);
  const [errors, setErrors] = useState<Partial<Draft>>({});
  const [failure, setFailure] = useState<unknown>(null);
  const problem = useErrorText(failure);
  const [isBusy, setBusy] = useState(false);

  const inWords: Record<DraftFault, string> = {
    required: texts.create.required,
    tooManyLines: texts.create.tooManyLines(count(mostLineBreaks, locale)),
    noDate: texts.create.noDate,
    dateRange: texts.create.dateRange(String(earliestYear), String(latestYear)),
    inPast: texts.create.inPast,
    durationRange: texts.create.durationRange(count(shortestDuration, locale), count(longestDuration, locale)),
    priceForm: texts.create.priceForm,
  };

  const field = (name: keyof Draft) => ({
    name,
    value: draft[name],
    error: errors[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setDraft({ ...draft, [name]: event.target.value }),
  });

  async function create(event: FormEvent<HTMLFormElement>): Promise<void> {
    if (isBusy) return;
    const form = event.currentTarget;
    const faults = Object.entries(draftFaults(draft, serverNow()));
    setErrors(Object.fromEntries(faults.map(([name, fault]) => [name, inWords[fault]])));
    setFailure(null);
    const first = faults[0]?.[0];
    if (first) return form.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    setBusy(true);
    try {
      const { id } = await webinarService.createWebinar(webinarFrom(draft));
      navigate(`/webinars/${id}`);
    } catch (error) {
      if (error instanceof ApiError) setErrors(error.fields);
      setFailure(error);
      setBusy(false);
    }
  }

  return (
    <Form className="card form" onSubmit={(event) => void create(event)}>
      {problem && <Notice kind="problem"><p>{problem}</p></Notice>}
      <Field label={texts.create.name} maxLength={longestTitle} {...field("title")} />
      <TextArea label={texts.create.description} {...field("description")} />
      <div className="field-pair">
        <Field label={texts.create.date} type="date" min={`${earliestYear}-01-01`} max={`${latestYear}-12-31`} {...field("date")} />
        <Field label={texts.create.time} type="time" {...field("time")} />
      </div>
      <div className="field-pair">
        <Field label={texts.create.duration} inputMode="numeric" {...field("duration")} />
        <Field label={texts.create.price} inputMode="decimal" {...field("price")} />
      </div>
      <Button type="submit" busy={isBusy && texts.create.submit}>{texts.create.submit}</Button>
    </Form>
  );
}
