import { WebinarCancelled, WebinarClosed } from "../../webinars/later";
import { RegisterOutcome } from "../../webinars/rules";
import { PortalProps } from "../portal/PortalProps";
import { GuestActions } from "./GuestActions";
import { HostActions } from "./HostActions";
import { StudentActions } from "./StudentActions";

interface Props extends PortalProps {
  onRegister(outcome: RegisterOutcome | null): Promise<void>;
}

/** The one thing that this viewer can do now. */
export function ViewerActions({ view, actions, onRegister }: Props) {
  if (view.webinarState === "over") return <WebinarClosed webinar={view.webinar} endedAt={view.endedAt} />;
  if (view.webinarState === "cancelled") return <WebinarCancelled webinar={view.webinar} />;
  switch (view.viewer) {
    case "host":
      return <HostActions view={view} actions={actions} />;
    case "registered":
      return <StudentActions view={view} actions={actions} />;
    case "admitted":
      // Before the doors open, a registration is what keeps it in mind.
      return view.webinarState === "planned" ? <GuestActions view={view} onRegister={onRegister} /> : <StudentActions view={view} actions={actions} />;
    case "guest":
      return <GuestActions view={view} onRegister={onRegister} />;
  }
}
