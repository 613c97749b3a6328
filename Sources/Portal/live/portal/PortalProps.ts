import { PortalActions } from "./portalActions";
import { PortalView } from "./portalView";

/** What the parts of the page and of the live screen are given. */
export interface PortalProps {
  view: PortalView;
  actions: PortalActions;
}
