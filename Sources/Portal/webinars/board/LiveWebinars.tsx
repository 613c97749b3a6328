import { User } from "../../api/client/session";
import { KnownAir } from "../../api/onTheAir";
import { useTexts } from "../../texts/TextsContext";
import { viewerOf } from "../viewer";
import { LiveCard } from "./LiveCard";
import { PlacedWebinar } from "./webinarGroups";

interface Props {
  webinars: PlacedWebinar[];
  sessions: KnownAir;
  user: User | null;
}

/** What is on the air. */
export function LiveWebinars({ webinars, sessions, user }: Props) {
  const { texts } = useTexts();
  const isAny = webinars.length > 0;
  return (
    <section className="board-live" aria-labelledby="live">
      <h2 id="live" className={isAny ? "section-title section-live" : "section-title"}>
        {isAny && <span className="live-dot" aria-hidden="true" />}
        {texts.list.live}
      </h2>
      {!isAny && <p className="hint">{texts.list.noneLive}</p>}
      <ul className="cards">
        {webinars.map(({ webinar }) => (
          <LiveCard
            key={webinar.id}
            webinar={webinar}
            viewer={viewerOf(webinar, user?.id ?? null)}
            startedAt={sessions?.get(webinar.id)?.startedAt ?? null}
          />
        ))}
      </ul>
    </section>
  );
}
