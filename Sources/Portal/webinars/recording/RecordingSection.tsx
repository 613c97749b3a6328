import { useId, useState } from "react";
import { Recording, recordingService } from "../../api/recordingService";
import { WebinarDetail } from "../../api/webinarService";
import { clockTime, duration, shortDate } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { focusHeading } from "../../ui/focusHeading";
import { Icon } from "../../ui/Icon";
import { Notice } from "../../ui/Notice";
import { useAttempt } from "../../ui/useAttempt";
import { Player } from "./Player";

interface Props {
  webinar: WebinarDetail;
  recording: Recording;
  /** Of several. */
  number: number | null;
  isInCharge: boolean;
  onChanged(): Promise<void>;
}

/** One recording: when it was, how long it is, the player, and what can be done with it. */
export function RecordingSection({ webinar, recording, number, isInCharge, onChanged }: Props) {
  const { locale } = useTexts();
  const { recording: texts } = useLessonTexts();
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const { isBusy, problem, attempt, forgetProblem } = useAttempt();
  const { startedAt, seconds, availableUntil, downloadAddress } = recording;
  const when = startedAt === null ? "" : `${shortDate(startedAt, locale, Date.now())}, ${clockTime(startedAt, locale)}`;

  function remove(): void {
    void attempt(async () => {
      await recordingService.remove(webinar.id, recording.id);
      setAsked(false);
      await onChanged();
      // What was pressed is gone.
      focusHeading();
    });
  }

  return (
    <section className="recording" aria-labelledby={id}>
      <h2 id={id}>{number === null ? texts.one : texts.numbered(String(number))}</h2>
      <p className="hint">{[when, seconds !== null && duration(seconds, locale)].filter(Boolean).join(" · ")}</p>
      <Player webinarId={webinar.id} recording={recording} label={texts.playerLabel(webinar.title)} />
      {availableUntil && <p className="hint">{texts.until(shortDate(availableUntil, locale, Date.now()))}</p>}
      <div className="actions">
        {downloadAddress && <a className="button button-quiet" href={downloadAddress} download><Icon name="down" /><span>{texts.download}</span></a>}
        {isInCharge && <Button look="quiet" onClick={() => { forgetProblem(); setAsked(true); }}>{texts.remove}</Button>}
      </div>
      {isAsked && (
        <ConfirmDialog
          question={texts.removeQuestion}
          meaning={texts.removeMeaning}
          confirm={texts.remove}
          cancel={texts.keep}
          busy={isBusy && texts.remove}
          error={problem && <Notice kind="problem"><p>{problem}</p></Notice>}
          onConfirm={remove}
          onCancel={() => setAsked(false)}
        />
      )}
    </section>
  );
}
