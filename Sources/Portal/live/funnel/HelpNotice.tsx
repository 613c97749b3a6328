import { useRef, useState } from "react";
import { Progress } from "../../api/funnelService";
import { useTexts } from "../../texts/TextsContext";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useFocusWithin } from "../../ui/useFocusWithin";

/** What a host's help says: what to do about what stops this person. Null where none has come, or it is mended. */
export function HelpNotice({ help }: { help: Progress | null }) {
  const { texts } = useTexts();
  const funnel = useLessonTexts().funnel;
  const [dismissed, setDismissed] = useState<Progress | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  // With the notice goes its button.
  useFocusWithin(strip);
  const isShown = help !== null && help !== dismissed;
  return (
    <div ref={strip} className="help-strip" tabIndex={-1}>
      <div role="status">
        {isShown && <p><Icon name="hand" /> <strong>{funnel.helpCame}</strong> {funnel.help[help.failed ?? "silent"]}</p>}
      </div>
      {isShown && <Button look="quiet" onClick={() => setDismissed(help)}>{texts.actions.dismiss}</Button>}
    </div>
  );
}
