import { useTexts } from "../../texts/TextsContext";
import { KnownPerson } from "./knownPeople";
import { Part, withPart } from "./parts";
import { PeopleField } from "./PeopleField";
import { SettingsFields } from "./SettingsForm";

interface Props extends SettingsFields {
  part: Part;
  legend: string;
  people: readonly KnownPerson[];
  /** Null where the site does not say who is registered. */
  isListed: readonly KnownPerson[] | null | undefined;
}

/** Who hosts too, or who talks; and where there is nobody to choose, why. */
export function PartField({ part, legend, people, isListed, shown, errors, change }: Props) {
  const { texts } = useTexts();
  const { co_hosts, speakers } = shown;
  return (
    <>
      {(people.length > 0 || shown[part].length > 0) && (
        <PeopleField
          legend={legend}
          people={people}
          chosen={shown[part]}
          error={errors[part]}
          onChange={(userId, isChosen) => change(withPart({ co_hosts, speakers }, part, userId, isChosen))}
        />
      )}
      {isListed === null && <p className="hint">{texts.settings.notListed}</p>}
      {isListed !== null && isListed !== undefined && people.length === 0 && <p className="hint">{texts.settings.nobodyYet}</p>}
    </>
  );
}
