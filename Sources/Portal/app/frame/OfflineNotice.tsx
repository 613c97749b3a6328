import { useSyncExternalStore } from "react";
import { serverNow } from "../../api/client/serverClock";
import { useStore } from "../../api/client/store";
import { shownAsOf } from "../../api/loading/keptAnswers";
import { clockTime, shortDate } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Notice } from "../../ui/Notice";

/** Says that there is no network, and of when what is shown is. */
export function OfflineNotice() {
  const { texts, locale } = useTexts();
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  const asOf = useStore(shownAsOf);
  if (isOnline && asOf === null) return null;
  return (
    <div className="account-notice">
      <Notice kind="info">
        <p>{asOf === null ? texts.site.offline : texts.site.offlineSince(moment(asOf, locale))}</p>
      </Notice>
    </div>
  );
}

/** The time, and the day where it is another one. */
function moment(asOf: number, locale: string): string {
  const isToday = new Date(asOf).toDateString() === new Date(serverNow()).toDateString();
  const day = shortDate(new Date(asOf).toISOString(), locale, serverNow());
  return isToday ? clockTime(asOf, locale) : `${day}, ${clockTime(asOf, locale)}`;
}

function watchNetwork(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
