import { useTexts } from "../../texts/TextsContext";
import { Choices } from "../../ui/Choices";
import { Field } from "../../ui/Field";
import { SettingsFields } from "./SettingsForm";

/** Who counts as having attended. */
export function AttendanceSettings({ shown, errors, change }: SettingsFields) {
  const { texts } = useTexts();
  const { title, legend, entered, minutes, share, minutesField, shareField } = texts.settings.attended;
  const rule = shown.attended_after;
  const rules = { entered: null, minutes: { unit: "minutes", amount: "20" }, share: { unit: "share", amount: "50" } } as const;
  return (
    <section className="settings-group">
      <h3>{title}</h3>
      <Choices
        legend={legend}
        options={[["entered", entered], ["minutes", minutes], ["share", share]] as const}
        value={rule === null ? "entered" : rule.unit}
        onChange={(choice) => change({ attended_after: rules[choice] })}
      >
        {rule && (
          <Field
            label={rule.unit === "minutes" ? minutesField : shareField}
            name="attended_after"
            inputMode="numeric"
            value={rule.amount}
            error={errors["attended_after"]}
            onChange={(event) => change({ attended_after: { ...rule, amount: event.target.value } })}
          />
        )}
      </Choices>
    </section>
  );
}
