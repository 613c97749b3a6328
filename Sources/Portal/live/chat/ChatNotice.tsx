import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";
import { LinkedText } from "../../ui/LinkedText";

/** What a host has put on top of the chat. It is read out when it comes or changes, and not when it goes. */
export function ChatNotice({ text }: { text: string | null }) {
  const { notice } = useTexts().texts.chat.order;
  return (
    <div className="chat-notice" role="status" aria-label={notice} hidden={text === null}>
      {text !== null && (
        <>
          <Icon name="pin" />
          <p className="chat-text" dir="auto"><LinkedText text={text} /></p>
        </>
      )}
    </div>
  );
}
