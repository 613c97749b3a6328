import { useId, useState } from "react";
import { count } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { Field } from "../../ui/Field";

interface Props {
  value: string;
  error: string | undefined;
  onChange(value: string): void;
}

const usual = ["30", "45", "60", "90"];

/** The usual lengths at one press, any other by its minutes. */
export function DurationField({ value, error, onChange }: Props) {
  const { locale } = useTexts();
  const { form } = useLessonTexts();
  const name = useId();
  const [isOther, setOther] = useState(false);
  const showsOther = isOther || !usual.includes(value);

  function choose(minutes: string): void {
    setOther(false);
    onChange(minutes);
  }

  return (
    <div className="duration">
      <fieldset className="chips">
        <legend>{form.duration}</legend>
        {usual.map((minutes) => (
          <label key={minutes} className="chip">
            <input type="radio" name={name} checked={!showsOther && value === minutes} onChange={() => choose(minutes)} />
            <span>{form.minutes(count(Number(minutes), locale))}</span>
          </label>
        ))}
        <label className="chip">
          <input type="radio" name={name} checked={showsOther} onChange={() => setOther(true)} />
          <span>{form.otherDuration}</span>
        </label>
      </fieldset>
      {showsOther && (
        <Field
          name="duration"
          label={form.durationInMinutes}
          inputMode="numeric"
          value={value}
          error={error}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
