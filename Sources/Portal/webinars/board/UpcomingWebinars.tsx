import { useRef } from "react";
import { User } from "../../api/client/session";
import { useTexts } from "../../texts/TextsContext";
import { comingWords, startDay } from "../dateTexts";
import { viewerOf } from "../viewer";
import { byDay } from "./boardParts";
import { ShowMore } from "./ShowMore";
import { Board } from "./useBoard";
import { useShownRows } from "./useShownRows";
import { PlacedWebinar } from "./webinarGroups";
import { WebinarRow } from "./WebinarRow";

interface Props {
  webinars: PlacedWebinar[];
  parts: Board["coming"];
  now: number;
  user: User | null;
}

const steps = { first: 30, further: 30 };

/** What is to come, day by day. */
export function UpcomingWebinars({ webinars, parts, now, user }: Props) {
  const language = useTexts();
  const { texts } = language;
  const section = useRef<HTMLElement>(null);
  const { shown, hidden, showMore } = useShownRows(webinars, parts, steps);
  return (
    <section ref={section} className="board-upcoming" aria-labelledby="upcoming">
      <h2 id="upcoming" className="section-title">{texts.list.upcoming}</h2>
      {webinars.length === 0 && <p className="hint">{texts.list.noneUpcoming}</p>}
      {byDay(shown).map(({ first, webinars: ofDay }) => (
        <div key={first.start_time ?? ""}>
          <h3 className="day">{startDay(first, now, language)}</h3>
          <ul className="rows">
            {ofDay.map(({ webinar, state, mayGoLive }) => (
              <WebinarRow
                key={webinar.id}
                webinar={webinar}
                state={state}
                mayGoLive={mayGoLive}
                viewer={viewerOf(webinar, user?.id ?? null)}
                side={comingWords(webinar, state, now, language)}
              />
            ))}
          </ul>
        </div>
      ))}
      <ShowMore section={section} shown={shown.length} hidden={hidden} onMore={showMore} />
    </section>
  );
}
