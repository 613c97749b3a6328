import { shortDate } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { comingWords, startDay } from "../dateTexts";
import { PlacedWebinar } from "./webinarGroups";
import { WebinarRow } from "./WebinarRow";

interface Props {
  webinars: PlacedWebinar[];
  now: number;
}

/** What is to come, day by day. */
export function UpcomingWebinars({ webinars, now }: Props) {
  const language = useTexts();
  const { texts, locale } = language;
  const days = new Map<string, PlacedWebinar[]>();
  for (const placed of webinars) {
    const { webinar } = placed;
    const day = webinar.start_time === null ? "" : shortDate(webinar.start_time, locale, now);
    days.set(day, [...(days.get(day) ?? []), placed]);
  }

  return (
    <section className="board-upcoming" aria-labelledby="upcoming">
      <h2 id="upcoming" className="section-title">{texts.list.upcoming}</h2>
      {webinars.length === 0 && <p className="hint">{texts.list.noneUpcoming}</p>}
      {[...days].map(([day, ofDay]) => (
        <div key={day}>
          <h3 className="day">{ofDay[0] && startDay(ofDay[0].webinar, now, language)}</h3>
          <ul className="rows">
            {ofDay.map(({ webinar, state }) => (
              <WebinarRow key={webinar.id} webinar={webinar} side={comingWords(webinar, state, now, language)} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
