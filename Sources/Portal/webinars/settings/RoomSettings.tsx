import { useTexts } from "../../texts/TextsContext";
import { Check } from "../../ui/Check";
import { Choices } from "../../ui/Choices";
import { KnownPerson } from "./knownPeople";
import { PartField } from "./PartField";
import { SettingsFields } from "./SettingsForm";

interface Props extends SettingsFields {
  people: readonly KnownPerson[];
  isListed: readonly KnownPerson[] | null | undefined;
}

/** What people may do. */
export function RoomSettings({ people, isListed, ...fields }: Props) {
  const { texts } = useTexts();
  const { audience, chat, screen, muted } = texts.settings;
  const { shown, change } = fields;
  return (
    <section className="settings-group">
      <h3>{texts.settings.whatPeopleDo}</h3>
      <Choices
        legend={audience.legend}
        options={[["talks", audience.talks], ["watches", audience.watches]] as const}
        value={shown.audience}
        onChange={(value) => change({ audience: value })}
      />
      {shown.audience === "watches" && <PartField part="speakers" legend={texts.settings.speakers} people={people} isListed={isListed} {...fields} />}
      <Check checked={shown.muted_on_entry} onChange={(isOn) => change({ muted_on_entry: isOn })}>{muted}</Check>
      <Choices
        legend={chat.legend}
        options={[["everyone", chat.everyone], ["hosts", chat.hosts], ["off", chat.off]] as const}
        value={shown.chat}
        onChange={(value) => change({ chat: value })}
      />
      <Choices
        legend={screen.legend}
        options={[["everyone", screen.everyone], ["hosts", screen.hosts]] as const}
        value={shown.screen_share}
        onChange={(value) => change({ screen_share: value })}
      />
    </section>
  );
}
