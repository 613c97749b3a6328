import { WebinarClosed } from "../../webinars";
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
  if (view.phase === "completed") return <WebinarClosed webinar={view.webinar} />;
  switch (view.viewer) {
    case "host":
      return <HostActions view={view} actions={actions} />;
    case "registered":
      return <StudentActions view={view} actions={actions} />;
    case "admitted":
      // Before it begins, a registration is what keeps it in mind.
      return view.phase === "live" ? <StudentActions view={view} actions={actions} /> : <GuestActions view={view} onRegister={onRegister} />;
    case "guest":
      return <GuestActions view={view} onRegister={onRegister} />;
  }
}
