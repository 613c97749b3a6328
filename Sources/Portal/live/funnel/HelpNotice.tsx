import { useState } from "react";
import { Progress } from "../../api/funnelService";
import { useTexts } from "../../texts/TextsContext";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";

/** What a host's help says: what to do about what stops this person. Null where none has come, or it is mended. */
export function HelpNotice({ help }: { help: Progress | null }) {
  const { texts } = useTexts();
  const funnel = useLessonTexts().funnel;
  const [dismissed, setDismissed] = useState<Progress | null>(null);
  const isShown = help !== null && help !== dismissed;
  return (
    <div className="help-strip">
      <div role="status">
        {isShown && <p><Icon name="hand" /> <strong>{funnel.helpCame}</strong> {funnel.help[help.failed ?? "silent"]}</p>}
      </div>
      {isShown && <Button look="quiet" onClick={() => setDismissed(help)}>{texts.actions.dismiss}</Button>}
    </div>
  );
}
