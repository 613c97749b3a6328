import { useTexts } from "../../texts/TextsContext";
import { useNow } from "../../ui/useNow";
import { RegisterButton } from "../../webinars";
import { comingSentence, RegisterOutcome } from "../../webinars/rules";
import { PortalView } from "../portal/portalView";

interface Props {
  view: PortalView;
  onRegister(outcome: RegisterOutcome | null): Promise<void>;
}

/** The way to register; never the join button. */
export function GuestActions({ view: { webinar, phase, user }, onRegister }: Props) {
  const language = useTexts();
  const { texts } = language;
  const now = useNow(1000);
  const isLive = phase === "live";
  return (
    <div className={isLive ? "panel panel-live" : "panel"}>
      <p className="panel-headline">
        {isLive && <span className="live-dot" aria-hidden="true" />}
        {isLive ? texts.details.liveNow : comingSentence(webinar, now, language)}
      </p>
      <p className="hint">
        {!user ? texts.details.signInToRegister : isLive ? texts.details.registerLead : texts.details.upcomingGuest}
      </p>
      <RegisterButton webinarId={webinar.id} isSignedIn={user !== null} onRegister={onRegister} />
    </div>
  );
}
