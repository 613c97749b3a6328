import { WebinarClosed } from "../../webinars";
import { DetailsProps } from "../liveProps";
import { GuestActions } from "./GuestActions";
import { HostActions } from "./HostActions";
import { StudentActions } from "./StudentActions";

/** The one thing that this viewer can do now. */
export function WebinarActions(props: DetailsProps) {
  if (props.phase === "completed") return <WebinarClosed webinar={props.webinar} />;
  switch (props.viewer) {
    case "host":
      return <HostActions {...props} />;
    case "registered":
      return <StudentActions {...props} />;
    case "guest":
      return <GuestActions {...props} />;
  }
}
