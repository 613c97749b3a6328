import { useEffect, useState } from "react";
import { guardMoves } from "../../routing/navigation";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { PortalProps } from "../portal/PortalProps";
import { useCloseWarning } from "./useCloseWarning";

/** A host who would leave the room while the session is on the air is asked whether it shall end. */
export function LeaveQuestion({ view, actions }: PortalProps) {
  const { texts } = useTexts();
  const isInCharge = view.viewer === "host" && view.room !== null;
  const [goOn, setGoOn] = useState<(() => void) | null>(null);
  const problem = useErrorText(view.liveSessionError);
  useCloseWarning(isInCharge);

  useEffect(() => {
    if (!isInCharge) return undefined;
    const stop = guardMoves((go) => setGoOn(() => go));
    return () => {
      stop();
      setGoOn(null);
    };
  }, [isInCharge]);

  if (!goOn) return null;
  return (
    <ConfirmDialog
      question={texts.own.leaveQuestion}
      meaning={texts.own.leaveMeaning}
      confirm={texts.own.endForEveryone}
      other={{ text: texts.own.leave, onPress: goOn }}
      cancel={texts.own.stay}
      busy={view.isLoadingLiveSession && texts.live.ending}
      error={problem && <Notice kind="problem"><p>{problem}</p></Notice>}
      onConfirm={actions.end}
      onCancel={() => setGoOn(null)}
    />
  );
}
