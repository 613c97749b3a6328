import { useLessonTexts } from "../../texts/useLessonTexts";
import { Choices } from "../../ui/Choices";
import { Field } from "../../ui/Field";
import { parts, PeriodChoice, PeriodFault } from "./period";

interface Props {
  choice: PeriodChoice;
  fault: PeriodFault;
  onChange(choice: PeriodChoice): void;
}

/** From which day to which, and by what parts. */
export function PeriodForm({ choice, fault, onChange }: Props) {
  const { period } = useLessonTexts().analytics;
  return (
    <form className="period-form" onSubmit={(event) => event.preventDefault()}>
      <Choices
        legend={period.by}
        options={parts.map((part) => [part, period.parts[part]] as const)}
        value={choice.by}
        onChange={(by) => onChange({ ...choice, by })}
      />
      <Field
        label={period.from}
        type="date"
        value={choice.from}
        error={fault === "length" ? period.tooLong : undefined}
        onChange={(event) => onChange({ ...choice, from: event.target.value })}
      />
      <Field
        label={period.until}
        type="date"
        value={choice.until}
        error={fault === "order" ? period.wrongOrder : undefined}
        onChange={(event) => onChange({ ...choice, until: event.target.value })}
      />
      <p className="hint">{period.meaning}</p>
    </form>
  );
}
