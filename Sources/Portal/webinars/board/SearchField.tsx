import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";

interface Props {
  value: string;
  onChange(value: string): void;
}

export function SearchField({ value, onChange }: Props) {
  const { texts } = useTexts();
  return (
    <div className="search" role="search">
      <Icon name="search" />
      <input
        type="search"
        dir="auto"
        aria-label={texts.list.search}
        placeholder={texts.list.search}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
