import { RefObject, useEffect, useRef, useState } from "react";
import { serverNow } from "../../api/client/serverClock";
import { useTexts } from "../../texts/TextsContext";
import { useMuted } from "../people/useMuted";
import { PortalView } from "../portal/portalView";
import { ChatActions } from "./chatActions";
import { ChatLine } from "./chatLines";
import { ChatLineView } from "./ChatLineView";
import { EarlierMessages } from "./EarlierMessages";
import { LineMenu } from "./LineMenu";
import { mayRemove } from "./lineRights";
import { moveInLog } from "./moveInLog";
import { RemoveDialog } from "./RemoveDialog";
import { useAnnouncing } from "./useAnnouncing";

interface Props {
  view: PortalView;
  actions: ChatActions;
  list: RefObject<HTMLDivElement>;
}

/** The lines, read out as they are added; those that go are not. */
export function ChatLog({ view: { chat, currentUserId, webinar, viewer, settings }, actions, list }: Props) {
  const { texts } = useTexts();
  const announcing = useAnnouncing(chat.pages);
  const isHost = viewer === "host";
  const muted = useMuted(webinar.id, isHost);
  const [removing, setRemoving] = useState<number | null>(null);
  const [focusedId, setFocusedId] = useState<number | null>(null);
  const hasLostButton = useRef(false);

  // What was pressed may be gone with its line, or with the last of the earlier ones.
  useEffect(() => {
    if (hasLostButton.current && document.activeElement === document.body) list.current?.focus();
    hasLostButton.current = false;
  });

  const hosts = (userId: number) => userId === webinar.organizer || settings?.co_hosts.includes(userId) === true;

  const removable = chat.lines.filter((line) => mayRemove(line, { userId: currentUserId, isHost, now: serverNow() }));
  const current = removable.find(({ id }) => id === focusedId) ?? removable[removable.length - 1];

  function menu(line: ChatLine, isOwn: boolean) {
    const { id, userId, name } = line;
    if (id === null || !removable.includes(line)) return null;
    return (
      <LineMenu
        name={name}
        isOwn={isOwn}
        isMuted={isHost && !hosts(userId) ? muted.ids.includes(userId) : undefined}
        isCurrent={line === current}
        onFocus={() => setFocusedId(id)}
        onOpen={() => isHost && muted.reload()}
        onMute={(isMuted) => muted.setMuted(userId, isMuted)}
        onRemove={() => setRemoving(id)}
      />
    );
  }

  async function loadEarlier(): Promise<void> {
    await actions.loadEarlier();
    hasLostButton.current = true;
  }

  return (
    <>
      <div className="chat-log" ref={list} role="log" aria-live={announcing} aria-relevant="additions" aria-labelledby="chat-heading" tabIndex={0} onKeyDown={moveInLog}>
        {chat.pages === 0 && <p className="hint">{texts.chat.loading}</p>}
        {chat.pages > 0 && chat.lines.length === 0 && <p className="hint">{texts.chat.empty}</p>}
        {chat.hasEarlier && <EarlierMessages onLoad={loadEarlier} />}
        {chat.lines.map((line) => {
          const isOwn = line.userId === currentUserId;
          return (
            <ChatLineView
              key={line.key}
              line={line}
              isOwn={isOwn}
              isHost={hosts(line.userId)}
              isMuted={isHost && muted.ids.includes(line.userId)}
              menu={menu(line, isOwn)}
              onRetry={() => actions.sendAgain(line)}
              onDiscard={() => actions.discard(line)}
            />
          );
        })}
      </div>
      {removing !== null && (
        <RemoveDialog
          onRemove={() => actions.remove(removing)}
          onClose={() => {
            setRemoving(null);
            hasLostButton.current = true;
          }}
        />
      )}
    </>
  );
}
