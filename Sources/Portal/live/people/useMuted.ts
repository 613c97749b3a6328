import { useCallback, useEffect } from "react";
import { chatOrderService } from "../../api/chatOrderService";
import { noteOwnFault } from "../../api/client/ownFault";
import { createStore, useStore } from "../../api/client/store";

interface Muted {
  /** The accounts that may not write in the chat, as far as is known. */
  ids: readonly number[];
  /** Looks again: another host may have decided meanwhile. */
  reload(): void;
  setMuted(userId: number, isMuted: boolean): Promise<void>;
}

/** The chat and the list of people of one page show the same. */
const store = createStore<{ webinarId: number; ids: readonly number[] }>({ webinarId: 0, ids: [] });

/** Who is muted in a webinar's chat, for its hosts; others are not told. */
export function useMuted(webinarId: number, isHost: boolean): Muted {
  const known = useStore(store);
  const ids = known.webinarId === webinarId ? known.ids : [];

  const reload = useCallback(() => {
    chatOrderService.listMuted(webinarId).then((muted) => store.set({ webinarId, ids: muted }), noteOwnFault);
  }, [webinarId]);
  useEffect(() => {
    if (isHost) reload();
  }, [isHost, reload]);

  const setMuted = useCallback(async (userId: number, isMuted: boolean) => {
    await chatOrderService.setMuted(webinarId, userId, isMuted);
    const now = store.get();
    const others = now.webinarId === webinarId ? now.ids.filter((id) => id !== userId) : [];
    store.set({ webinarId, ids: isMuted ? [...others, userId] : others });
  }, [webinarId]);

  return { ids, reload, setMuted };
}
