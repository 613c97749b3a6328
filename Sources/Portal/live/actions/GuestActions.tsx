import { useTexts } from "../../texts/TextsContext";
import { useMinutes } from "../../ui/useMinutes";
import { RegisterButton } from "../../webinars/later";
import { comingSentence, RegisterOutcome, startOf } from "../../webinars/rules";
import { PortalView } from "../portal/portalView";

interface Props {
  view: PortalView;
  onRegister(outcome: RegisterOutcome | null): Promise<void>;
}

/** The way to register; never the join button. */
export function GuestActions({ view: { webinar, webinarState, user }, onRegister }: Props) {
  const language = useTexts();
  const { texts } = language;
  const now = useMinutes(startOf(webinar));
  const isLive = webinarState === "onTheAir";
  const isNear = isLive || webinarState === "due" || webinarState === "ended";

  function headline(): string {
    if (isLive) return texts.details.liveNow;
    if (webinarState === "due") return texts.details.registerToJoin;
    return webinarState === "ended" ? texts.details.sessionEnded : comingSentence(webinar, now, language);
  }

  return (
    <div className={isLive ? "panel panel-live" : "panel"}>
      <p className="panel-headline">
        {isLive && <span className="live-dot" aria-hidden="true" />}
        {headline()}
      </p>
      <p className="hint">
        {!user ? texts.details.signInToRegister : isNear ? texts.details.registerLead : texts.details.upcomingGuest}
      </p>
      <RegisterButton webinarId={webinar.id} isSignedIn={user !== null} onRegister={onRegister} />
    </div>
  );
}
