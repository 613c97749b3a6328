import { useMemo, useReducer } from "react";
import { serverNow } from "../../api/client/serverClock";
import { User } from "../../api/client/session";
import { useOnTheAir } from "../../api/onTheAir";
import { useSiteSettings } from "../../api/settingsService";
import { Webinar } from "../../api/webinarService";
import { useTexts } from "../../texts/TextsContext";
import { useMinutes } from "../../ui/useMinutes";
import { isBlank } from "../../writing/isBlank";
import { isolated } from "../../writing/isolated";
import { sentText } from "../../writing/plainText";
import { useWake } from "../state/useWake";
import { viewerOf } from "../viewer";
import { ZoneNote } from "../ZoneNote";
import { withoutOwn } from "./boardParts";
import { HostFilter } from "./HostFilter";
import { Filter, Host } from "./hosts";
import { LiveWebinars } from "./LiveWebinars";
import { OwnNext } from "./OwnNext";
import { PastWebinars } from "./PastWebinars";
import { UpcomingWebinars } from "./UpcomingWebinars";
import { Board } from "./useBoard";
import { groupWebinars, onlyThese } from "./webinarGroups";

interface Props {
  board: Board;
  webinars: readonly Webinar[];
  user: User | null;
  filter: Filter;
  onHost(host: Host | null): void;
  onClear(): void;
}

const mostOwn = 5;

/** The departure board of the school; webinars move from one part to the next by themselves. */
export function WebinarBoard({ board, webinars, user, filter, onHost, onClear }: Props) {
  const { texts } = useTexts();
  const now = useMinutes();
  const sessions = useOnTheAir();
  const { earlyStart } = useSiteSettings();
  // A session or the clock moves webinars, a key does not.
  const [wakes, wake] = useReducer((times: number) => times + 1, 0);
  const whole = useMemo(
    () => groupWebinars(board.all, { sessions, now: serverNow(), earlyStart }),
    [board.all, sessions, earlyStart, now, wakes],
  );
  useWake(whole.changesAt, wake);
  const groups = useMemo(() => (webinars === board.all ? whole : onlyThese(whole, webinars)), [whole, board.all, webinars]);
  const viewer = (webinar: Webinar) => viewerOf(webinar, user?.id ?? null);
  const isSearching = !isBlank(filter.search);
  const mostApart = isSearching || filter.host !== null ? 0 : mostOwn;
  const { own, others } = useMemo(() => withoutOwn(groups, (webinar) => viewer(webinar) !== "guest", mostApart), [groups, user?.id, mostApart]);

  if (isSearching && webinars.length === 0 && !board.isAsking) {
    return (
      <div className="empty" role="status">
        <p>{texts.list.noneFound(isolated(sentText(filter.search)))}</p>
        <button type="button" className="button button-quiet" onClick={onClear}>{texts.list.clearSearch}</button>
      </div>
    );
  }

  return (
    <>
      {isSearching && !board.isAsking && (
        <p className="visually-hidden" role="status">{texts.list.found(webinars.length)}</p>
      )}
      <div className="board-tools">
        <ZoneNote />
        <HostFilter hosts={board.hosts} value={filter.host} onChange={onHost} />
      </div>
      {sessions !== null && <LiveWebinars webinars={groups.live} sessions={sessions} user={user} />}
      <OwnNext webinars={own} viewerOf={viewer} now={now} />
      <div className="board">
        <UpcomingWebinars webinars={others} parts={board.coming} now={now} user={user} />
        <PastWebinars webinars={groups.past} parts={board.past} now={now} user={user} />
      </div>
    </>
  );
}
