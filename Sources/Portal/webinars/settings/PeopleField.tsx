import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Check } from "../../ui/Check";
import { Field } from "../../ui/Field";
import { searchForm } from "../../writing/searchForm";
import { KnownPerson } from "./knownPeople";

interface Props {
  legend: string;
  people: readonly KnownPerson[];
  chosen: readonly number[];
  error: string | undefined;
  onChange(userId: number, isChosen: boolean): void;
}

const fewPeople = 8;
const mostShown = 50;

/** People chosen by name. Who is chosen and not among them stands there with their number, so that nobody hosts unseen. */
export function PeopleField({ legend, people, chosen, error, onChange }: Props) {
  const { texts, locale } = useTexts();
  const [search, setSearch] = useState("");
  // Who was chosen when the form came stays at the top: a name that is pressed does not jump.
  const [first] = useState(chosen);

  const unknown = [...first, ...chosen].filter((id, at, all) => all.indexOf(id) === at && !people.some((one) => one.id === id));
  const all = [...unknown.map((id) => ({ id, name: texts.settings.unknownPerson(id) })), ...people];
  const sought = searchForm(search, locale).trim();
  const isFirst = ({ id }: KnownPerson) => first.includes(id);
  const others = all.filter((one) => !isFirst(one) && searchForm(one.name, locale).includes(sought));

  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {all.length > fewPeople && (
        <Field label={texts.settings.findPerson} type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      )}
      {[...all.filter(isFirst), ...others.slice(0, mostShown)].map(({ id, name }) => (
        <Check key={id} checked={chosen.includes(id)} onChange={(isChosen) => onChange(id, isChosen)}><bdi>{name}</bdi></Check>
      ))}
      {others.length > mostShown && <p className="hint">{texts.settings.moreByName(others.length - mostShown)}</p>}
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
