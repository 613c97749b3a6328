import { ReactNode, useRef, useState } from "react";
import { User } from "../../api/client/session";
import { useTexts } from "../../texts/TextsContext";
import { PlacedWebinar } from "../board/webinarGroups";
import { ShowMore } from "../board/ShowMore";
import { WebinarRow } from "../board/WebinarRow";
import { comingWords, pastWords, startDay } from "../dateTexts";
import { viewerOf } from "../viewer";

interface Props {
  id: string;
  title: string;
  webinars: PlacedWebinar[];
  user: User;
  now: number;
  /** What else can be done about one of them. */
  actionOf?(placed: PlacedWebinar): ReactNode;
}

const aScreen = 20;

/** One part of one's own webinars; nothing where there is none. */
export function OwnSection({ id, title, webinars, user, now, actionOf }: Props) {
  const language = useTexts();
  const section = useRef<HTMLElement>(null);
  const [most, setMost] = useState(aScreen);
  if (webinars.length === 0) return null;
  const shown = webinars.slice(0, most);
  return (
    <section ref={section} aria-labelledby={id}>
      <h2 id={id} className={id === "live" ? "section-title section-live" : "section-title"}>{title}</h2>
      <ul className="rows">
        {shown.map((placed) => (
          <WebinarRow
            key={placed.webinar.id}
            webinar={placed.webinar}
            state={placed.state}
            mayGoLive={placed.mayGoLive}
            viewer={viewerOf(placed.webinar, user.id)}
            day={startDay(placed.webinar, now, language)}
            side={(id === "past" ? pastWords : comingWords)(placed.webinar, placed.state, now, language)}
          >
            {actionOf?.(placed)}
          </WebinarRow>
        ))}
      </ul>
      <ShowMore section={section} shown={shown.length} hidden={webinars.length - shown.length} onMore={() => setMost(most + aScreen)} />
    </section>
  );
}
