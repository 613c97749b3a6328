import { useRef, useState } from "react";
import { authService } from "../../api/authService";
import { ApiError } from "../../api/client/ApiError";
import { ownDataService } from "../../api/ownDataService";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import { Notice } from "../../ui/Notice";

/** The end of an account: asked for with the password, and once more before it is done. */
export function EraseAccount({ onErased }: { onErased(): void }) {
  const { texts } = useTexts();
  const { ownData } = useLessonTexts();
  const [password, setPassword] = useState("");
  const [step, setStep] = useState<"form" | "asked" | "sent">("form");
  const [failure, setFailure] = useState<unknown>(null);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const told = useErrorText(failure);
  const fault = isMissing ? ownData.passwordMissing : isWrong(failure) ? ownData.passwordWrong : undefined;

  function ask(): void {
    setFailure(null);
    setMissing(password === "");
    if (password === "") focusOnPassword();
    else setStep("asked");
  }

  async function erase(): Promise<void> {
    if (step === "sent") return;
    setStep("sent");
    try {
      await ownDataService.erase(password);
    } catch (error) {
      setFailure(error);
      setStep("form");
      if (isWrong(error)) setTimeout(focusOnPassword);
      return;
    }
    onErased();
    authService.signOut();
  }

  function focusOnPassword(): void {
    form.current?.querySelector("input")?.select();
  }

  return (
    <div ref={form}>
      <ul className="plain-points">
        {ownData.eraseMeaning.map((point) => <li key={point}>{point}</li>)}
      </ul>
      <Form className="erase-form" onSubmit={ask}>
        {failure !== null && !isWrong(failure) && <Notice kind="problem"><p><strong>{ownData.eraseFailed}</strong> {told}</p></Notice>}
        <Field
          label={ownData.password}
          name="password"
          type="password"
          value={password}
          error={fault}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="current-password"
          required
        />
        <div className="actions">
          <Button type="submit" look="danger">{ownData.erase}</Button>
        </div>
      </Form>
      {step !== "form" && (
        <ConfirmDialog
          question={ownData.eraseQuestion}
          meaning={ownData.eraseLast}
          confirm={ownData.eraseNow}
          cancel={texts.actions.cancel}
          busy={step === "sent" && ownData.erasing}
          onConfirm={() => void erase()}
          onCancel={() => step === "asked" && setStep("form")}
        />
      )}
    </div>
  );
}

function isWrong(failure: unknown): boolean {
  return failure instanceof ApiError && failure.fields["password"] !== undefined;
}
