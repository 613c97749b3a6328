import { useRef, useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Notice } from "../../ui/Notice";
import { useFocusWithin } from "../../ui/useFocusWithin";
import { RegisterOutcome } from "../../webinars/rules";
import { PortalProps } from "../portal/PortalProps";
import { ViewerActions } from "./ViewerActions";

interface Props extends PortalProps {
  /** Loads the webinar anew. */
  onRegistered(): Promise<void>;
}

/** What this viewer can do now; a registration that changed nothing says so, though the button is gone by then. */
export function WebinarActions({ view, actions, onRegistered }: Props) {
  const { texts } = useTexts();
  const panel = useRef<HTMLDivElement>(null);
  useFocusWithin(panel);
  const [registered, setRegistered] = useState<RegisterOutcome | null>(null);

  async function takeOutcome(outcome: RegisterOutcome | null): Promise<void> {
    setRegistered(outcome);
    await onRegistered();
  }

  return (
    <div ref={panel} className="webinar-actions" tabIndex={-1}>
      {registered === "wasRegistered" && <Notice kind="info"><p>{texts.details.wasRegistered}</p></Notice>}
      <ViewerActions view={view} actions={actions} onRegister={takeOutcome} />
    </div>
  );
}
