import { useTexts } from "../../texts/TextsContext";
import { Choices } from "../../ui/Choices";
import { Field } from "../../ui/Field";
import { SettingsFields } from "./SettingsForm";

/** Where the session can be streamed to. */
export function StreamSettings({ settings, shown, errors, change }: SettingsFields) {
  const { stream, title } = useTexts().texts.settings.streaming;
  const { stream_key: typed, stream_link: link } = shown;
  const keys = { kept: true, new: "", none: null } as const;

  return (
    <section className="settings-group">
      <h3>{title}</h3>
      <Choices
        legend={stream.legend}
        options={[
          ...(settings.stream_key ? [["kept", stream.kept] as const] : []),
          ["none", stream.none] as const,
          ["new", settings.stream_key ? stream.another : stream.one] as const,
        ]}
        value={typed === null ? "none" : typed === true ? "kept" : "new"}
        onChange={(choice) => change({ stream_key: keys[choice] })}
      >
        {typeof typed === "string" && (
          <>
            <Field
              label={stream.label}
              name="stream_key"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              error={errors["stream_key"]}
              onChange={(event) => change({ stream_key: event.target.value })}
            />
            <p className="hint">{stream.hint}</p>
          </>
        )}
      </Choices>
      {typed !== null && (
        <Field
          label={stream.link}
          name="stream_link"
          inputMode="url"
          placeholder="https://"
          value={link ?? ""}
          error={errors["stream_link"]}
          onChange={(event) => change({ stream_link: event.target.value })}
        />
      )}
    </section>
  );
}
