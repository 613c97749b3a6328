import { useTexts } from "../../texts/TextsContext";
import { Check } from "../../ui/Check";
import { Choices } from "../../ui/Choices";
import { Field } from "../../ui/Field";
import { SettingsFields } from "./SettingsForm";

/** Who may come in. */
export function EntrySettings({ settings, shown, errors, change }: SettingsFields) {
  const { texts } = useTexts();
  const { entry, lobby, password, limit } = texts.settings;
  const { password: typed, participant_limit: places } = shown;
  const passwords = { kept: true, new: "", none: null } as const;

  return (
    <section className="settings-group">
      <h3>{texts.settings.whoComesIn}</h3>
      <Choices
        legend={entry.legend}
        options={[["registered", entry.registered], ["signed_in", entry.signedIn]] as const}
        value={shown.entry}
        onChange={(value) => change({ entry: value })}
      />
      <Check checked={shown.lobby} onChange={(isOn) => change({ lobby: isOn })}>{lobby}</Check>
      <Choices
        legend={password.legend}
        options={[
          ...(settings.password ? [["kept", password.kept] as const] : []),
          ["none", password.none] as const,
          ["new", settings.password ? password.another : password.one] as const,
        ]}
        value={typed === null ? "none" : typed === true ? "kept" : "new"}
        onChange={(choice) => change({ password: passwords[choice] })}
      >
        {typeof typed === "string" && (
          <Field
            label={texts.room.password.label}
            name="password"
            autoComplete="off"
            value={typed}
            error={errors["password"]}
            onChange={(event) => change({ password: event.target.value })}
          />
        )}
      </Choices>
      <Choices
        legend={limit.legend}
        options={[["any", limit.any], ["limited", limit.limited]] as const}
        value={places === null ? "any" : "limited"}
        onChange={(value) => change({ participant_limit: value === "any" ? null : String(settings.participant_limit ?? "") })}
      >
        {places !== null && (
          <Field
            label={limit.places}
            name="participant_limit"
            inputMode="numeric"
            value={places}
            error={errors["participant_limit"]}
            onChange={(event) => change({ participant_limit: event.target.value })}
          />
        )}
      </Choices>
    </section>
  );
}
