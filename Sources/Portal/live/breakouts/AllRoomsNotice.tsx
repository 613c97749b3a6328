import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { NoticeForm } from "../chat/NoticeForm";

interface Props {
  notice: string | null;
  onNotice(text: string | null): Promise<void>;
}

/** What a host says to all rooms at once: it stands on top of everybody's chat, and over each break-out room. */
export function AllRoomsNotice({ notice, onNotice }: Props) {
  const { texts } = useTexts();
  const [isWriting, setWriting] = useState(false);
  if (isWriting) return <NoticeForm text={notice} onSave={onNotice} onClose={() => setWriting(false)} />;
  return (
    <>
      {notice !== null && <p className="hint" dir="auto">{notice}</p>}
      <Button look="quiet" icon="pin" onClick={() => setWriting(true)}>{texts.breakouts.sayToAll}</Button>
    </>
  );
}
