import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Panel } from "./usePanel";

/** Says under the room that somebody knocks, while the panel that has their names is not in sight. */
export function DoorStrip({ panel, knocking }: { panel: Panel; knocking: number }) {
  const { texts } = useTexts();
  const isTold = knocking > 0 && !panel.isShown;
  return (
    <div className="door-strip" hidden={panel.isShown}>
      <p role="status">{isTold && texts.room.door.waiting(knocking)}</p>
      {isTold && <Button onClick={() => panel.open()}>{texts.panel.show}</Button>}
    </div>
  );
}
