import { FormEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { Attendance, attendanceService, AttendanceState } from "../../api/attendanceService";
import { longestReason } from "../../api/bounds";
import { ApiError } from "../../api/client/ApiError";
import { count } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Choices } from "../../ui/Choices";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import { Notice } from "../../ui/Notice";
import { useAttempt } from "../../ui/useAttempt";
import { isBlank } from "../../writing/isBlank";
import { countsAs } from "./reportView";

interface Props {
  webinarId: number;
  person: Attendance;
  onDone(): Promise<void>;
  onCancel(): void;
}

/** What a person is to count as, and why. What was seen stays beside it. */
export function CorrectionDialog({ webinarId, person, onDone, onCancel }: Props) {
  const { texts, locale } = useTexts();
  const { correction: words, states } = texts.report;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [state, setState] = useState<AttendanceState>(countsAs(person));
  const [reason, setReason] = useState(person.correction?.reason ?? "");
  const [fault, setFault] = useState<string>();
  const { isBusy, error, problem, attempt, forgetProblem } = useAttempt();
  const refused = error instanceof ApiError ? error.fields["reason"] : undefined;

  // Closed before it leaves the page, or the focus would not go back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  function save(event: FormEvent<HTMLFormElement>): void {
    if (isBusy) return;
    const wrong = isBlank(reason) ? words.needed : Array.from(reason).length > longestReason ? words.tooLong(count(longestReason, locale)) : undefined;
    setFault(wrong);
    forgetProblem();
    if (wrong) return event.currentTarget.querySelector<HTMLElement>("[name=reason]")?.focus();
    void attempt(async () => {
      await attendanceService.correct(webinarId, person.user_id, state, reason);
      await onDone();
    });
  }

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={`${id}-title`}>{words.title(person.name)}</h2>
      <p className="hint">{words.meaning}</p>
      <Form className="report-correction" onSubmit={save}>
        <Choices
          legend={words.countsAs}
          options={[["attended", states.attended], ["left_early", states.left_early], ["absent", states.absent]] as const}
          value={state}
          onChange={(value) => setState(value)}
        />
        <Field label={words.reason} name="reason" value={reason} error={fault ?? refused} onChange={(event) => setReason(event.target.value)} />
        {problem && <Notice kind="problem"><p>{problem}</p></Notice>}
        <div className="actions">
          <Button look="quiet" onClick={onCancel}>{texts.actions.cancel}</Button>
          <Button type="submit" busy={isBusy && texts.settings.saving}>{words.save}</Button>
        </div>
      </Form>
    </dialog>
  );
}
