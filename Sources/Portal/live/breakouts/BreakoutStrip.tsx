import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { LinkedText } from "../../ui/LinkedText";
import { Breakouts, roomName } from "./breakouts";

interface Props {
  breakouts: Breakouts;
  /** What stands on top of the chat: hosts write there to all rooms. */
  notice: string | null;
  onBack(): void;
}

/** Says to somebody where they are sent, and where they are; the way back is beside it. */
export function BreakoutStrip({ breakouts, notice, onBack }: Props) {
  const { texts } = useTexts();
  const { going, here, rooms } = breakouts;
  const { goingTo, goingBack, goingSomewhere, inRoom, nameless, back } = texts.breakouts;
  const isBack = going !== null && rooms.some(({ id, isMain }) => isMain && id === going.to);
  const words = going
    ? isBack ? goingBack : going.to === null ? goingSomewhere : goingTo(roomName(breakouts, going.to) || nameless)
    : here !== null && inRoom(roomName(breakouts, here) || nameless);
  const isThere = here !== null && !going;
  return (
    <div className="breakout-strip">
      <p role="status">{words}</p>
      {isThere && <Button look="quiet" icon="back" onClick={onBack}>{back}</Button>}
      {isThere && notice !== null && <p className="breakout-notice" dir="auto"><LinkedText text={notice} /></p>}
    </div>
  );
}
