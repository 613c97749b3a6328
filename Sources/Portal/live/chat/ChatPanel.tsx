import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";
import { useNow } from "../../ui/useNow";
import { PortalView } from "../portal/portalView";
import { ChatActions } from "./chatActions";
import { ChatForm } from "./ChatForm";
import { ChatLineView } from "./ChatLineView";
import { chatRight } from "./chatRight";
import { useStickToBottom } from "./useStickToBottom";

interface Props {
  view: PortalView;
  actions: ChatActions;
}

/** The chat beside the room. */
export function ChatPanel({ view: { chat, currentUserId, webinar, viewer, settings, isTroubled }, actions }: Props) {
  const { texts } = useTexts();
  const right = chatRight(settings, viewer);
  const now = useNow(30_000);
  const { list, unseen, toBottom } = useStickToBottom(chat.lines.length);

  function send(text: string): void {
    toBottom();
    actions.send(text);
  }

  return (
    <section className="chat" aria-labelledby="chat-heading">
      <h2 id="chat-heading" className="visually-hidden">{texts.chat.heading}</h2>
      <div className="chat-log" ref={list} role="log" aria-live="polite" aria-labelledby="chat-heading" tabIndex={0}>
        {!chat.isLoaded && <p className="hint">{texts.chat.loading}</p>}
        {chat.isLoaded && chat.lines.length === 0 && <p className="hint">{texts.chat.empty}</p>}
        {chat.lines.map((line) => (
          <ChatLineView
            key={line.key}
            line={line}
            now={now}
            isOwn={line.userId === currentUserId}
            isHost={line.userId === webinar.organizer || settings?.co_hosts.includes(line.userId) === true}
            onRetry={() => actions.sendAgain(line)}
            onDiscard={() => actions.discard(line)}
          />
        ))}
      </div>
      {unseen > 0 && (
        <button type="button" className="chat-unseen" onClick={toBottom}>
          {texts.chat.unseen(unseen)} <Icon name="down" />
        </button>
      )}
      {isTroubled && <p className="chat-trouble" role="status"><Icon name="warning" /> {texts.live.connectionLost}</p>}
      {right === "writes" ? (
        <ChatForm isReady={chat.isLoaded} onSend={send} />
      ) : (
        <p className="chat-closed" role="status">{texts.chat[right]}</p>
      )}
    </section>
  );
}
