import { useState } from "react";
import { authService } from "../api/authService";
import { ApiError } from "../api/client/ApiError";
import { useTexts } from "../texts/TextsContext";
import { useErrorText } from "../texts/useErrorText";
import { Button } from "../ui/Button";
import { Check } from "../ui/Check";
import { Field } from "../ui/Field";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import { PageHeading } from "../ui/PageHeading";
import { isBlank } from "../writing/isBlank";
import { sentText } from "../writing/plainText";

export function SignInForm({ onSignedIn }: { onSignedIn(): void }) {
  const { texts } = useTexts();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isIncomplete, setIncomplete] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const told = useErrorText(failure);
  const problem = isIncomplete ? texts.signIn.missing : isWrong(failure) ? texts.signIn.refused : told;

  async function signIn(form: HTMLFormElement): Promise<void> {
    if (isBusy) return;
    const missing = isBlank(username) ? "username" : password === "" ? "password" : null;
    setIncomplete(missing !== null);
    setFailure(null);
    if (missing) return focusOn(form, missing);
    setBusy(true);
    try {
      await authService.signIn(sentText(username), password);
      onSignedIn();
    } catch (error) {
      setFailure(error);
      setBusy(false);
      if (isWrong(error)) focusOn(form, "password");
    }
  }

  return (
    <Form className="card sign-in" onSubmit={(event) => void signIn(event.currentTarget)}>
      <PageHeading title={texts.signIn.title} />
      <p className="lead">{texts.signIn.lead}</p>
      {problem && <Notice kind="problem"><p>{problem}</p></Notice>}
      <Field
        label={texts.signIn.username}
        name="username"
        value={username}
        onChange={(event) => setUsername(event.target.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Field
        label={texts.signIn.password}
        name="password"
        type={isShown ? "text" : "password"}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Check checked={isShown} onChange={setShown}>{texts.signIn.show}</Check>
      <Button type="submit" busy={isBusy && texts.signIn.submit}>{texts.signIn.submit}</Button>
      <p className="hint">{texts.signIn.noAccount}</p>
    </Form>
  );
}

function focusOn(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.select();
}

/** Here a 401 is about the password, not about a session that has ended. */
function isWrong(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401;
}
