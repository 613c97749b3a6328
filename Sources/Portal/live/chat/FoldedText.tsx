import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { LinkedText } from "../../ui/LinkedText";
import { foldedText } from "./folding";

/** A line's text, which unfolds at a press where it would fill the chat. */
export function FoldedText({ text }: { text: string }) {
  const { texts } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const folded = foldedText(text);
  return (
    <>
      <p className="chat-text" dir="auto"><LinkedText text={isWhole ? text : folded ?? text} /></p>
      {folded !== null && (
        <button type="button" className="text-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.chat.showLess : texts.chat.showAll}
        </button>
      )}
    </>
  );
}
