import { useRef } from "react";
import { User } from "../../api/client/session";
import { useTexts } from "../../texts/TextsContext";
import { pastWords, startDay } from "../dateTexts";
import { viewerOf } from "../viewer";
import { ShowMore } from "./ShowMore";
import { Board } from "./useBoard";
import { useShownRows } from "./useShownRows";
import { PlacedWebinar } from "./webinarGroups";
import { WebinarRow } from "./WebinarRow";

interface Props {
  webinars: PlacedWebinar[];
  parts: Board["past"];
  now: number;
  user: User | null;
}

const steps = { first: 8, further: 30 };

/** What is over, the latest first. */
export function PastWebinars({ webinars, parts, now, user }: Props) {
  const language = useTexts();
  const { texts } = language;
  const section = useRef<HTMLElement>(null);
  const { shown, hidden, showMore } = useShownRows(webinars, parts, steps);
  return (
    <section ref={section} className="board-past" aria-labelledby="past">
      <h2 id="past" className="section-title">{texts.list.past}</h2>
      {webinars.length === 0 && <p className="hint">{texts.list.nonePast}</p>}
      <ul className="rows">
        {shown.map(({ webinar, state, mayGoLive }) => (
          <WebinarRow
            key={webinar.id}
            webinar={webinar}
            state={state}
            mayGoLive={mayGoLive}
            viewer={viewerOf(webinar, user?.id ?? null)}
            day={startDay(webinar, now, language)}
            side={pastWords(webinar, state, now, language)}
          />
        ))}
      </ul>
      <ShowMore section={section} shown={shown.length} hidden={hidden} onMore={showMore} />
    </section>
  );
}
