import { useTexts } from "../../texts/TextsContext";
import { comingWords, startDay } from "../dateTexts";
import { Viewer } from "../viewer";
import { PlacedWebinar } from "./webinarGroups";
import { WebinarRow } from "./WebinarRow";

interface Props {
  webinars: PlacedWebinar[];
  viewerOf(webinar: PlacedWebinar["webinar"]): Viewer;
  now: number;
}

/** What is the person's own and comes next, with what to do about it. */
export function OwnNext({ webinars, viewerOf, now }: Props) {
  const language = useTexts();
  if (webinars.length === 0) return null;
  return (
    <section className="board-own" aria-labelledby="own-next">
      <h2 id="own-next" className="section-title">{language.texts.list.ownNext}</h2>
      <ul className="rows">
        {webinars.map(({ webinar, state, mayGoLive }) => (
          <WebinarRow
            key={webinar.id}
            webinar={webinar}
            state={state}
            mayGoLive={mayGoLive}
            viewer={viewerOf(webinar)}
            day={startDay(webinar, now, language)}
            side={comingWords(webinar, state, now, language)}
          />
        ))}
      </ul>
    </section>
  );
}
