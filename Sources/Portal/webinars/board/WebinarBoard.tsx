import { serverNow } from "../../api/client/serverClock";
import { useOnTheAir } from "../../api/onTheAir";
import { useSiteSettings } from "../../api/settingsService";
import { Webinar } from "../../api/webinarService";
import { useTexts } from "../../texts/TextsContext";
import { useMinutes } from "../../ui/useMinutes";
import { isBlank } from "../../writing/isBlank";
import { isolated } from "../../writing/isolated";
import { sentText } from "../../writing/plainText";
import { LiveCard } from "./LiveCard";
import { PastWebinars } from "./PastWebinars";
import { UpcomingWebinars } from "./UpcomingWebinars";
import { useWake } from "../state/useWake";
import { groupWebinars } from "./webinarGroups";

interface Props {
  webinars: Webinar[];
  search: string;
  onClear(): void;
}

/** The departure board of the school; webinars move from one part to the next by themselves. */
export function WebinarBoard({ webinars, search, onClear }: Props) {
  const { texts } = useTexts();
  const now = useMinutes();
  const sessions = useOnTheAir();
  const { earlyStart } = useSiteSettings();
  const { live, coming, past, changesAt } = groupWebinars(webinars, { sessions, now: serverNow(), earlyStart });
  useWake(changesAt);
  const isSearching = !isBlank(search);

  if (isSearching && webinars.length === 0) {
    return (
      <div className="empty" role="status">
        <p>{texts.list.noneFound(isolated(sentText(search)))}</p>
        <button type="button" className="button button-quiet" onClick={onClear}>{texts.list.clearSearch}</button>
      </div>
    );
  }

  return (
    <>
      {isSearching && <p className="visually-hidden" role="status">{texts.list.found(webinars.length)}</p>}
      <section className="board-live" aria-labelledby="live">
        <h2 id="live" className={live.length > 0 ? "section-title section-live" : "section-title"}>
          {live.length > 0 && <span className="live-dot" aria-hidden="true" />}
          {texts.list.live}
        </h2>
        {live.length === 0 && <p className="hint">{texts.list.noneLive}</p>}
        <ul className="cards">
          {live.map(({ webinar }) => (
            <li key={webinar.id}><LiveCard webinar={webinar} startedAt={sessions?.get(webinar.id)?.startedAt ?? null} /></li>
          ))}
        </ul>
      </section>
      <div className="board">
        <UpcomingWebinars webinars={coming} now={now} />
        <PastWebinars webinars={past} now={now} />
      </div>
    </>
  );
}
