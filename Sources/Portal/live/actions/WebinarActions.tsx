import { WebinarClosed } from "../../webinars";
import { PortalProps } from "../portal/PortalProps";
import { GuestActions } from "./GuestActions";
import { HostActions } from "./HostActions";
import { StudentActions } from "./StudentActions";

interface Props extends PortalProps {
  onRegistered(): Promise<void>;
}

/** The one thing that this viewer can do now. */
export function WebinarActions({ view, actions, onRegistered }: Props) {
  if (view.phase === "completed") return <WebinarClosed webinar={view.webinar} />;
  switch (view.viewer) {
    case "host":
      return <HostActions view={view} actions={actions} />;
    case "registered":
      return <StudentActions view={view} actions={actions} />;
    case "guest":
      return <GuestActions view={view} onRegistered={onRegistered} />;
  }
}
