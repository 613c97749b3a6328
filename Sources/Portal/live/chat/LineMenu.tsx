import { useId, useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { MuteButton } from "../people/MuteButton";

interface Props {
  name: string;
  isOwn: boolean;
  /** Whether the author is muted; undefined where this person cannot change that. */
  isMuted: boolean | undefined;
  /** Whether Tab leads to it: one line of all has that, and the arrows lead to the others. */
  isCurrent: boolean;
  onFocus(): void;
  onOpen(): void;
  onMute(isMuted: boolean): Promise<void>;
  onRemove(): void;
}

/** What can be done with a line and its author. It stands in the log, and is not read out as news. */
export function LineMenu({ name, isOwn, isMuted, isCurrent, onFocus, onOpen, onMute, onRemove }: Props) {
  const { lineMenu, ownMenu, remove } = useTexts().texts.chat.order;
  const id = useId();
  const [isOpen, setOpen] = useState(false);

  function toggle(): void {
    if (!isOpen) onOpen();
    setOpen(!isOpen);
  }

  return (
    <div className="line-menu" aria-live="off">
      <button
        type="button"
        className="person-menu"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={isOwn ? ownMenu : lineMenu(name)}
        aria-expanded={isOpen}
        aria-controls={id}
        onFocus={onFocus}
        onClick={toggle}
      >
        <Icon name="more" />
      </button>
      <div id={id} className="actions line-actions" hidden={!isOpen}>
        <Button look="quiet" onClick={onRemove}>{remove}</Button>
        {isMuted !== undefined && <MuteButton name={name} isMuted={isMuted} onMute={onMute} />}
      </div>
    </div>
  );
}
