import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { ChatForm } from "./ChatForm";
import { ChatState, isLoaded, withReturned } from "./chatState";
import { chatRight } from "./chatRight";

interface Props {
  chat: ChatState;
  right: ReturnType<typeof chatRight>;
  onSend(text: string): void;
  onReturned(): void;
}

/** The field, or the sentence that says why there is none. What was typed stays for when there is one again. */
export function ChatFoot({ chat, right, onSend, onReturned }: Props) {
  const { texts } = useTexts();
  const [draft, setDraft] = useState("");
  const reason = useRef<HTMLParagraphElement>(null);
  const wasTyping = useRef(false);
  const { returned } = chat;

  useEffect(() => {
    if (returned === null) return;
    setDraft((now) => withReturned(returned, now));
    onReturned();
  }, [returned, onReturned]);

  // Who was in the field that goes is not thrown out of the chat.
  useLayoutEffect(() => {
    if (right !== "writes" && wasTyping.current) reason.current?.focus();
    wasTyping.current = false;
  }, [right]);

  if (right !== "writes") return <p className="chat-closed" role="status" tabIndex={-1} ref={reason}>{texts.chat[right]}</p>;
  return (
    <div onFocus={() => { wasTyping.current = true; }} onBlur={({ relatedTarget }) => { wasTyping.current = relatedTarget === null && wasTyping.current; }}>
      <ChatForm
        text={draft}
        isReady={isLoaded(chat)}
        closedUntil={chat.closedUntil}
        onChange={setDraft}
        onSend={(text) => {
          setDraft("");
          onSend(text);
        }}
      />
    </div>
  );
}
