import { clockTime, exactTime, timeAgo } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Avatar } from "../../ui/Avatar";
import { Icon } from "../../ui/Icon";
import { ChatLine } from "./chatLines";
import { FoldedText } from "./FoldedText";

interface Props {
  line: ChatLine;
  now: number;
  isOwn: boolean;
  isHost: boolean;
  onRetry(): void;
  onDiscard(): void;
}

export function ChatLineView({ line, now, isOwn, isHost, onRetry, onDiscard }: Props) {
  const { texts, locale } = useTexts();
  return (
    <article className={isOwn ? "chat-line chat-line-own" : "chat-line"} data-state={line.state}>
      <Avatar userId={line.userId} name={line.username} />
      <div className="chat-body">
        <p className="chat-meta">
          <strong>{isOwn ? texts.chat.you : <bdi>{line.username}</bdi>}</strong>
          {isHost && <span className="chat-role">{texts.chat.hostRole}</span>}
          {line.createdAt && (
            <time dateTime={line.createdAt} title={exactTime(line.createdAt, locale)}>
              <span className="time-words">{timeAgo(line.createdAt, now, locale)}</span>
              <span className="time-exact" aria-hidden="true">{clockTime(line.createdAt, locale)}</span>
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
    </article>
  );
}
