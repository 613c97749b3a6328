import { useState } from "react";
import { longestAccount, mostAccounts } from "../../api/bounds";
import { outcomes, RegisterOutcome, registeredService } from "../../api/registeredService";
import { count } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Form } from "../../ui/Form";
import { Notice } from "../../ui/Notice";
import { TextArea } from "../../ui/TextArea";
import { accountLines, AccountsFault, accountsFault } from "./accountLines";

interface Props {
  webinarId: number;
  onRegistered(): void;
}

/** Registers a class at once, and says of each account what became of it. */
export function RegisterAccounts({ webinarId, onRegistered }: Props) {
  const { texts, locale } = useTexts();
  const { registered: words } = useLessonTexts();
  const [text, setText] = useState("");
  const [fault, setFault] = useState<AccountsFault | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const problem = useErrorText(failure);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<readonly { account: string; outcome: RegisterOutcome }[] | null>(null);

  const faultTexts: Record<AccountsFault, string> = {
    required: texts.create.required,
    mostAccounts: words.mostAccounts(count(mostAccounts, locale)),
    tooLong: words.tooLong(count(longestAccount, locale)),
  };

  async function register(field: HTMLElement | null): Promise<void> {
    if (isBusy) return;
    const accounts = accountLines(text);
    const found = accountsFault(accounts);
    setFault(found);
    setFailure(null);
    if (found) return field?.focus();
    setBusy(true);
    try {
      const answer = await registeredService.registerList(webinarId, accounts);
      setDone(answer);
      // What is unknown stays, to be mended.
      setText(answer.filter(({ outcome }) => outcome === "unknown").map(({ account }) => account).join("\n"));
      onRegistered();
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  }

  return (
    <Form className="register-accounts" aria-label={words.list} onSubmit={(event) => void register(event.currentTarget.querySelector("textarea"))}>
      <TextArea
        label={words.accounts}
        dir="ltr"
        autoCapitalize="none"
        spellCheck={false}
        value={text}
        error={fault ? faultTexts[fault] : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="actions"><Button look="quiet" type="submit" busy={isBusy && words.register}>{words.register}</Button></div>
      {problem && <Notice kind="problem"><p>{problem}</p></Notice>}
      <div role="status">
        {done && (
          <>
            <p className="register-counts">
              {outcomes.map((outcome) => [outcome, done.filter((one) => one.outcome === outcome).length] as const)
                .filter(([, times]) => times > 0)
                .map(([outcome, times]) => `${count(times, locale)} ${words.outcomes[outcome]}`).join(" · ")}
            </p>
            <ul className="register-outcomes" aria-label={words.outcome}>
              {done.map(({ account, outcome }, at) => (
                <li key={at} data-outcome={outcome}><bdi>{account}</bdi>: {words.outcomes[outcome]}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Form>
  );
}
