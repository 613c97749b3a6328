import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";

export function CopyLinkButton() {
  const { texts } = useTexts();
  const [isCopied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 3000);
  }

  return (
    <>
      <Button look="quiet" icon={isCopied ? "check" : "link"} onClick={() => void copy()}>
        {isCopied ? texts.details.copied : texts.details.copyLink}
      </Button>
      <span className="visually-hidden" role="status">{isCopied && texts.details.copied}</span>
    </>
  );
}
