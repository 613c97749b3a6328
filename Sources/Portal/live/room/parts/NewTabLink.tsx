import { useTexts } from "../../../texts/TextsContext";

interface Props {
  address: string | undefined;
  onTab(): void;
}

/** Opens the room in a tab of its own. The one here is left before, or the person would be there twice. */
export function NewTabLink({ address, onTab }: Props) {
  const { texts } = useTexts();
  if (!address) return null;
  return (
    <a className="button button-quiet" href={address} target="_blank" rel="noopener noreferrer" onClick={onTab}>
      {texts.room.openInNewTab}
    </a>
  );
}
