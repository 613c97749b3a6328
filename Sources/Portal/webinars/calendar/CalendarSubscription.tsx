import { useEffect, useRef, useState } from "react";
import { calendarService } from "../../api/calendarService";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { Notice } from "../../ui/Notice";

/** One's webinars in a calendar program: the address is told when it is made, and nobody can look it up again. */
export function CalendarSubscription() {
  const { calendar } = useLessonTexts();
  const [address, setAddress] = useState<string | null>(null);
  const [said, setSaid] = useState<"copied" | "notCopied" | "ended" | null>(null);
  const [busy, setBusy] = useState<"make" | "end" | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const problem = useErrorText(failure);
  const section = useRef<HTMLElement>(null);

  useEffect(() => {
    if (address !== null) section.current?.querySelector("input")?.focus();
  }, [address]);

  async function trying(what: "make" | "end", act: () => Promise<void>): Promise<void> {
    setBusy(what);
    setFailure(null);
    setSaid(null);
    try {
      await act();
    } catch (error) {
      setFailure(error);
    }
    setBusy(null);
  }

  const make = () => trying("make", async () => setAddress(await calendarService.make()));
  const end = () => trying("end", async () => {
    await calendarService.end();
    setAddress(null);
    setSaid("ended");
    section.current?.focus();
  });

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("copied");
    } catch {
      // Without a permission, or on a page without TLS, where there is no clipboard at all.
      setSaid("notCopied");
    }
  }

  return (
    <section ref={section} className="settings calendar" aria-labelledby="calendar" tabIndex={-1}>
      <h2 id="calendar">{calendar.title}</h2>
      <p className="hint">{calendar.lead}</p>
      {problem && <Notice kind="problem"><p>{problem}</p></Notice>}
      {address !== null && (
        <>
          <Field label={calendar.address} dir="ltr" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
          <div className="actions">
            <Button icon="link" onClick={() => void copy(address)}>{calendar.copy}</Button>
            <a className="button button-quiet" href={address.replace(/^https?:/, "webcal:")}>{calendar.open}</a>
          </div>
        </>
      )}
      <p role="status">{said && calendar[said]}</p>
      <div className="actions">
        <Button look={address === null ? "main" : "quiet"} busy={busy === "make" && calendar.make} onClick={() => void make()}>
          {address === null ? calendar.make : calendar.makeNew}
        </Button>
        <Button look="quiet" busy={busy === "end" && calendar.end} onClick={() => void end()}>{calendar.end}</Button>
      </div>
      <p className="hint">{address === null ? calendar.before : calendar.makeNewMeaning}</p>
    </section>
  );
}
