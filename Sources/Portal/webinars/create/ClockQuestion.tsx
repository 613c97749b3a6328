import { useId } from "react";
import { clockTime, shortDate } from "../../texts/format";
import { dateFormat } from "../../texts/formatters";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Draft } from "./lessonDraft";
import { clockAt, readClock } from "./wallClock";

interface Props {
  draft: Draft;
  now: number;
  error: string | undefined;
  onChange(change: Partial<Draft>): void;
}

/** Asks which time is meant where the clock is put forward or back; nothing where that is clear. */
export function ClockQuestion({ draft, now, error, onChange }: Props) {
  const { locale } = useTexts();
  const { clock } = useLessonTexts();
  const id = useId();
  const reading = readClock(draft.date, draft.time);
  if (reading === null || reading.kind === "once") return null;

  const moments = reading.kind === "twice" ? reading.moments : reading.around;
  // Noon is on that day by any clock.
  const day = shortDate(`${draft.date}T12:00`, locale, now);
  const time = dateFormat("typed", locale, { hour: "2-digit", minute: "2-digit", timeZone: "UTC" }).format(Date.parse(`2000-01-01T${draft.time}Z`));
  const zone = (moment: number) =>
    dateFormat("offset", locale, { timeZoneName: "short" }).formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";

  return (
    <div
      className="clock-question"
      role="group"
      data-field="occurrence"
      aria-labelledby={`${id}-question`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <p id={`${id}-question`} role="status">{clock[reading.kind](day, time)}</p>
      <div className="actions">
        {moments.map((moment, at) => {
          const occurrence = at === 0 ? "first" : "second";
          return reading.kind === "twice" ? (
            <Button
              key={moment}
              look="quiet"
              {...(draft.occurrence === occurrence ? { icon: "check" as const } : {})}
              aria-pressed={draft.occurrence === occurrence}
              onClick={() => onChange({ occurrence })}
            >
              {clock[occurrence](zone(moment))}
            </Button>
          ) : (
            <Button key={moment} look="quiet" onClick={() => onChange({ ...clockAt(moment), occurrence: "" })}>
              {clockTime(moment, locale)}
            </Button>
          );
        })}
      </div>
      {error && <p id={`${id}-error`} className="field-error">{error}</p>}
    </div>
  );
}
