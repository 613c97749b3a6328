import { useEffect, useRef, useState } from "react";
import { noteOwnFault } from "../../api/client/ownFault";
import { useOnTheAir } from "../../api/onTheAir";
import { Webinar, webinarService } from "../../api/webinarService";

const most = 12;

/** The webinars on the air that no list has brought, because they began after it was asked for: each is asked for once. */
export function useMissingLive(seen: readonly Webinar[], isWanted: boolean): readonly Webinar[] {
  const sessions = useOnTheAir();
  const [found, setFound] = useState<readonly Webinar[]>([]);
  const asked = useRef(new Set<number>());

  useEffect(() => {
    if (!isWanted) return;
    const known = new Set(seen.map(({ id }) => id));
    const active = [...(sessions?.values() ?? [])].filter(({ isActive }) => isActive).map(({ webinar }) => webinar);
    for (const id of active.filter((one) => !known.has(one) && !asked.current.has(one)).slice(0, most)) {
      asked.current.add(id);
      webinarService.getWebinar(id).then((webinar) => setFound((last) => [...last, webinar]), noteOwnFault);
    }
  }, [seen, sessions, isWanted]);

  return found;
}
