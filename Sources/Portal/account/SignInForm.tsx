import { useState } from "react";
import { authService } from "../api/authService";
import { ApiError } from "../api/client/ApiError";
import { useTexts } from "../texts/TextsContext";
import { useErrorText } from "../texts/useErrorText";
import { Button } from "../ui/Button";
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
  const [isBusy, setBusy] = useState(false);
  const [isIncomplete, setIncomplete] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const told = useErrorText(failure);
  const problem = isIncomplete ? texts.signIn.missing : isWrong(failure) ? texts.signIn.refused : told;

  async function signIn(): Promise<void> {
    if (isBusy) return;
    const isWhole = !isBlank(username) && password !== "";
    setIncomplete(!isWhole);
    setFailure(null);
    if (!isWhole) return;
    setBusy(true);
    try {
      await authService.signIn(sentText(username), password);
      onSignedIn();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }

  return (
    <Form className="card sign-in" onSubmit={() => void signIn()}>
      <PageHeading title={texts.signIn.title} />
      <p className="lead">{texts.signIn.lead}</p>
      {problem && <Notice kind="problem"><p>{problem}</p></Notice>}
      <Field
        label={texts.signIn.username}
        value={username}
        onChange={(event) => setUsername(event.target.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Field
        label={texts.signIn.password}
        type="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="current-password"
        required
      />
      <Button type="submit" busy={isBusy && texts.signIn.submit}>{texts.signIn.submit}</Button>
      <p className="hint">{texts.signIn.noAccount}</p>
    </Form>
  );
}

/** Here a 401 is about the password, not about a session that has ended. */
function isWrong(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401;
}
