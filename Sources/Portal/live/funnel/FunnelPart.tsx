import { useRef } from "react";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useFocusWithin } from "../../ui/useFocusWithin";
import { StuckRow } from "./StuckRow";
import { KnownFunnel } from "./useFunnel";

/** How many are where, and who is stuck before the room, for hosts; nothing while nobody knows. */
export function FunnelPart({ funnel, sendHelp }: KnownFunnel) {
  const texts = useLessonTexts().funnel;
  const part = useRef<HTMLDivElement>(null);
  // Who is helped goes from the list, and with them the button that had the focus.
  useFocusWithin(part);
  if (!funnel) return null;
  const { people, stuck } = funnel;
  return (
    <div ref={part} className="funnel" tabIndex={-1}>
      <p className="hint">{texts.line(funnel)}</p>
      <p className="visually-hidden" role="status">{stuck > 0 && texts.stuck(stuck)}</p>
      {people.length > 0 && (
        <section aria-labelledby="stuck">
          <h2 id="stuck">{texts.heading}</h2>
          <ul>
            {people.map((one) => <StuckRow key={one.userId} person={one} onHelp={() => sendHelp(one.userId)} />)}
          </ul>
        </section>
      )}
    </div>
  );
}
