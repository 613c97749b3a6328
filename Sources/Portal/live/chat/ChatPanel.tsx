import { useCallback, useRef, useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";
import { PortalView } from "../portal/portalView";
import { ChatActions } from "./chatActions";
import { ChatFoot } from "./ChatFoot";
import { ChatLog } from "./ChatLog";
import { ChatNotice } from "./ChatNotice";
import { chatRight } from "./chatRight";
import { ChatTools } from "./ChatTools";
import { NoticeForm } from "./NoticeForm";
import { useStickToBottom } from "./useStickToBottom";

interface Props {
  view: PortalView;
  actions: ChatActions;
}

/** The chat beside the room. */
export function ChatPanel({ view, actions }: Props) {
  const { chat, viewer, settings, isTroubled } = view;
  const { texts } = useTexts();
  const { list, unseen, toBottom } = useStickToBottom(chat.lines, chat.pages);
  const [isNoticeOpen, setNoticeOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const latest = useRef(actions);
  latest.current = actions;
  const onReturned = useCallback(() => latest.current.takeReturned(), []);
  const isHost = viewer === "host";

  function send(text: string): void {
    toBottom();
    actions.send(text);
  }

  function closeNotice(): void {
    setNoticeOpen(false);
    panel.current?.focus();
  }

  return (
    <section className="chat" aria-labelledby="chat-heading" ref={panel} tabIndex={-1}>
      <h2 id="chat-heading" className="visually-hidden">{texts.chat.heading}</h2>
      {isHost && (
        <ChatTools
          chat={settings?.chat ?? "everyone"}
          onPause={actions.pause}
          onNotice={isNoticeOpen ? undefined : () => setNoticeOpen(true)}
        />
      )}
      {isHost && isNoticeOpen && <NoticeForm text={chat.notice} onSave={actions.setNotice} onClose={closeNotice} />}
      <ChatNotice text={chat.notice} />
      <ChatLog view={view} actions={actions} list={list} />
      {unseen > 0 && (
        <button type="button" className="chat-unseen" onClick={toBottom}>
          {texts.chat.unseen(unseen)} <Icon name="down" />
        </button>
      )}
      {isTroubled && <p className="chat-trouble" role="status"><Icon name="warning" /> {texts.live.connectionLost}</p>}
      <ChatFoot chat={chat} right={chatRight(settings, viewer, chat.isMuted)} onSend={send} onReturned={onReturned} />
    </section>
  );
}
