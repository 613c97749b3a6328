import { countdown } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { useNow } from "../../ui/useNow";
import { RegisterButton } from "../../webinars";
import { DetailsProps } from "../liveProps";

/** The way to register; never the join button. */
export function GuestActions({ webinar, phase, isSignedIn, onRegistered }: DetailsProps) {
  const { texts, locale } = useTexts();
  const now = useNow(1000);
  const isLive = phase === "live";
  return (
    <div className={isLive ? "panel panel-live" : "panel"}>
      <p className="panel-headline">
        {isLive && <span className="live-dot" aria-hidden="true" />}
        {isLive ? texts.details.liveNow : texts.details.upcoming(countdown(webinar.start_time, now, locale))}
      </p>
      <p className="hint">
        {!isSignedIn ? texts.details.signInToRegister : isLive ? texts.details.registerLead : texts.details.upcomingGuest}
      </p>
      <RegisterButton webinarId={webinar.id} isSignedIn={isSignedIn} onRegistered={onRegistered} />
    </div>
  );
}
