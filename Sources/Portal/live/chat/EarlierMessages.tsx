import { useState } from "react";
import { noteOwnFault } from "../../api/client/ownFault";
import { useTexts } from "../../texts/TextsContext";

/** Fetches what was written before the oldest line; the line that is in sight stays there. */
export function EarlierMessages({ onLoad }: { onLoad(): Promise<void> }) {
  const { earlier, earlierLoading, earlierFailed } = useTexts().texts.chat.order;
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");

  async function press(): Promise<void> {
    if (state === "busy") return;
    setState("busy");
    try {
      await onLoad();
      setState("idle");
    } catch (error) {
      noteOwnFault(error);
      setState("failed");
    }
  }

  return (
    <div className="chat-earlier" aria-live="off">
      <button type="button" className="text-button" aria-disabled={state === "busy"} onClick={() => void press()}>
        {state === "busy" ? earlierLoading : earlier}
      </button>
      {state === "failed" && <p className="field-error" role="alert">{earlierFailed}</p>}
    </div>
  );
}
