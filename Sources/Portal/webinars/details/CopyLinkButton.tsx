import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";

const toldFor = 3000;

export function CopyLinkButton() {
  const { texts } = useTexts();
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
    } catch {
      // Without a permission, or on a page without TLS, where there is no clipboard at all.
      setOutcome("refused");
      return;
    }
    setOutcome("copied");
    setTimeout(() => setOutcome(null), toldFor);
  }

  const isCopied = outcome === "copied";
  return (
    <>
      <Button look="quiet" icon={isCopied ? "check" : "link"} onClick={() => void copy()}>
        {isCopied ? texts.details.copied : texts.details.copyLink}
      </Button>
      <span className="visually-hidden" role="status">{isCopied && texts.details.copied}</span>
      {outcome === "refused" && <Notice kind="problem"><p>{texts.details.notCopied}</p></Notice>}
    </>
  );
}
