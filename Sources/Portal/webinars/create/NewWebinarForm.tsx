import { ChangeEvent, FormEvent, useState } from "react";
import { ApiError } from "../../api/client/ApiError";
import { webinarService } from "../../api/webinarService";
import { navigate } from "../../routing/navigation";
import { errorText } from "../../texts/errorText";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import { TextArea } from "../../ui/TextArea";
import { Draft, draftErrors, emptyDraft, webinarFrom } from "./newWebinarDraft";

export function NewWebinarForm() {
  const { texts } = useTexts();
  const [draft, setDraft] = useState(emptyDraft);
  const [errors, setErrors] = useState<Partial<Draft>>({});
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);

  const field = (name: keyof Draft) => ({
    name,
    value: draft[name],
    error: errors[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setDraft({ ...draft, [name]: event.target.value }),
  });

  async function create(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget;
    const found = draftErrors(draft, texts);
    setErrors(found);
    setProblem("");
    const first = Object.keys(found)[0];
    if (first) return form.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    setBusy(true);
    try {
      const { id } = await webinarService.createWebinar(webinarFrom(draft));
      navigate(`/webinars/${id}`);
    } catch (error) {
      if (error instanceof ApiError) setErrors(error.fields);
      setProblem(errorText(error, texts));
      setBusy(false);
    }
  }

  return (
    <form className="card form" onSubmit={(event) => void create(event)} noValidate>
      {problem && <Notice kind="problem"><p>{problem}</p></Notice>}
      <Field label={texts.create.name} maxLength={200} {...field("title")} />
      <TextArea label={texts.create.description} {...field("description")} />
      <div className="field-pair">
        <Field label={texts.create.date} type="date" {...field("date")} />
        <Field label={texts.create.time} type="time" {...field("time")} />
      </div>
      <div className="field-pair">
        <Field label={texts.create.duration} inputMode="numeric" {...field("duration")} />
        <Field label={texts.create.price} inputMode="decimal" {...field("price")} />
      </div>
      <Button type="submit" busy={isBusy && texts.create.submit}>{texts.create.submit}</Button>
    </form>
  );
}
