import { useTexts } from "../../texts/TextsContext";
import { Host } from "./hosts";

interface Props {
  hosts: Host[];
  value: Host | null;
  onChange(host: Host | null): void;
}

/** Whose webinars are shown; where there is one host alone there is nothing to choose. */
export function HostFilter({ hosts, value, onChange }: Props) {
  const { texts } = useTexts();
  if (hosts.length < 2 && !value) return null;
  // One of the address may be in no list that is here.
  const choices = value && !hosts.some(({ id }) => id === value.id) ? [value, ...hosts] : hosts;
  return (
    <select
      aria-label={texts.list.host}
      value={value?.id ?? ""}
      onChange={(event) => onChange(choices.find(({ id }) => String(id) === event.target.value) ?? null)}
    >
      <option value="">{texts.list.allHosts}</option>
      {choices.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </select>
  );
}
