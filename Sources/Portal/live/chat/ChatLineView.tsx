import { ReactNode } from "react";
import { serverNow } from "../../api/client/serverClock";
import { clockSeconds, clockTime, daysFromToday, exactTime, shortDate } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Avatar } from "../../ui/Avatar";
import { Icon } from "../../ui/Icon";
import { ChatLine } from "./chatLines";
import { FoldedText } from "./FoldedText";

interface Props {
  line: ChatLine;
  isOwn: boolean;
  isHost: boolean;
  isMuted: boolean;
  menu: ReactNode;
  onRetry(): void;
  onDiscard(): void;
}

/** Nothing in it ticks: a log would read that out. */
export function ChatLineView({ line, isOwn, isHost, isMuted, menu, onRetry, onDiscard }: Props) {
  const { texts, locale } = useTexts();

  /** With the date of another day. */
  function dated(moment: string, time: string): string {
    const now = serverNow();
    return daysFromToday(moment, now) === 0 ? time : `${shortDate(moment, locale, now)}, ${time}`;
  }

  return (
    <article className={isOwn ? "chat-line chat-line-own" : "chat-line"} data-state={line.state}>
      <Avatar userId={line.userId} name={line.name} picture={line.picture} />
      <div className="chat-body">
        <p className="chat-meta">
          <strong>{isOwn ? texts.chat.you : <bdi>{line.name}</bdi>}</strong>
          {isHost && <span className="chat-role">{texts.chat.hostRole}</span>}
          {isMuted && <span className="chat-role chat-role-muted">{texts.chat.order.isMuted}</span>}
          {line.createdAt && (
            <time dateTime={line.createdAt} title={exactTime(line.createdAt, locale)}>
              <span className="time-words">{dated(line.createdAt, clockTime(line.createdAt, locale))}</span>
              <span className="time-exact" aria-hidden="true">{dated(line.createdAt, clockSeconds(line.createdAt, locale))}</span>
            </time>
          )}
        </p>
        <FoldedText text={line.text} />
        {line.state === "sending" && <p className="chat-state">{texts.chat.sending}</p>}
        {line.state === "failed" && (
          <p className="chat-state chat-failed">
            <Icon name="warning" /> {texts.chat.notSent}
            <button type="button" className="text-button" onClick={onRetry}>{texts.actions.tryAgain}</button>
            <button type="button" className="text-button" onClick={onDiscard}>{texts.chat.discard}</button>
          </p>
        )}
      </div>
      {menu}
    </article>
  );
}
