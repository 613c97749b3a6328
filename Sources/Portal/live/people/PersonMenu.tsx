import { useId, useState } from "react";
import { WebinarSettings } from "../../api/webinarSettingsService";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { Notice } from "../../ui/Notice";
import { Part } from "../../webinars/rules";
import { MuteButton } from "./MuteButton";

interface Props {
  userId: number;
  name: string;
  settings: WebinarSettings;
  isMuted: boolean;
  onPart(part: Part, userId: number, isGiven: boolean): Promise<void>;
  onMute(isMuted: boolean): Promise<void>;
  onOpen(): void;
}

/** What a host may make of somebody: a speaker where the audience watches, a co-host anywhere, silent in the chat. */
export function PersonMenu({ userId, name, settings, isMuted, onPart, onMute, onOpen }: Props) {
  const { texts } = useTexts();
  const { menu, maySpeak, watchesOnly, makeCoHost, noCoHost, failed } = texts.settings.person;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState<Part | null>(null);
  const [error, setError] = useState<unknown>(null);
  const problem = useErrorText(error);
  const isCoHost = settings.co_hosts.includes(userId);
  const isSpeaker = settings.speakers.includes(userId);

  function toggle(): void {
    if (!isOpen) onOpen();
    setOpen(!isOpen);
  }

  async function press(part: Part, isGiven: boolean): Promise<void> {
    setBusy(part);
    setError(null);
    try {
      await onPart(part, userId, isGiven);
    } catch (failure) {
      setError(failure);
    }
    setBusy(null);
  }

  return (
    <>
      <button type="button" className="person-menu" aria-label={menu(name)} aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        <Icon name="more" />
      </button>
      <div id={id} className="actions person-actions" hidden={!isOpen}>
        {settings.audience === "watches" && !isCoHost && (
          <Button look="quiet" busy={busy === "speakers" && texts.settings.saving} onClick={() => void press("speakers", !isSpeaker)}>
            {isSpeaker ? watchesOnly : maySpeak}
          </Button>
        )}
        <Button look="quiet" busy={busy === "co_hosts" && texts.settings.saving} onClick={() => void press("co_hosts", !isCoHost)}>
          {isCoHost ? noCoHost : makeCoHost}
        </Button>
        {!isCoHost && <MuteButton name={name} isMuted={isMuted} onMute={onMute} />}
        {problem && <Notice kind="problem"><p><strong>{failed}</strong> {problem}</p></Notice>}
      </div>
    </>
  );
}
