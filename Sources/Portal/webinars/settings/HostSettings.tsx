import { useTexts } from "../../texts/TextsContext";
import { KnownPerson } from "./knownPeople";
import { PartField } from "./PartField";
import { SettingsFields } from "./SettingsForm";

interface Props extends SettingsFields {
  people: readonly KnownPerson[];
  isListed: readonly KnownPerson[] | null | undefined;
}

/** Who hosts besides the organizer. */
export function HostSettings({ people, isListed, ...fields }: Props) {
  const { texts } = useTexts();
  return (
    <section className="settings-group">
      <h3>{texts.settings.whoHosts}</h3>
      <p className="hint">{texts.settings.coHostsMay}</p>
      <PartField part="co_hosts" legend={texts.settings.coHosts} people={people} isListed={isListed} {...fields} />
    </section>
  );
}
