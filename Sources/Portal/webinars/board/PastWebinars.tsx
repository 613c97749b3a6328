import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { sinceEnd, startDay } from "../dateTexts";
import { PlacedWebinar } from "./webinarGroups";
import { WebinarRow } from "./WebinarRow";

interface Props {
  webinars: PlacedWebinar[];
  now: number;
}

const atFirst = 8;

export function PastWebinars({ webinars, now }: Props) {
  const language = useTexts();
  const { texts } = language;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? webinars : webinars.slice(0, atFirst);
  const hidden = webinars.length - shown.length;

  return (
    <section className="board-past" aria-labelledby="past">
      <h2 id="past" className="section-title">{texts.list.past}</h2>
      {webinars.length === 0 && <p className="hint">{texts.list.nonePast}</p>}
      <ul className="rows">
        {shown.map(({ webinar, state }) => (
          <WebinarRow
            key={webinar.id}
            webinar={webinar}
            day={startDay(webinar, now, language)}
            side={state === "cancelled" ? texts.states.cancelled : sinceEnd(webinar, now, language)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="button button-quiet" onClick={() => setWhole(true)}>
          {texts.actions.showMore(hidden)}
        </button>
      )}
    </section>
  );
}
