import { lazy } from "react";

/** What the rest of the portal may use of this feature. */
export { WebinarActions } from "./actions/WebinarActions";
export { useAirFeed } from "./air/useAirFeed";
export { useAirPatience } from "./air/useAirPatience";
export { OwnSessionBar } from "./own/OwnSessionBar";
export { ParticipantList } from "./people/ParticipantList";
export type { PortalActions } from "./portal/portalActions";
export { sessionIn } from "./portal/portalState";
export { portalView } from "./portal/portalView";
export type { PortalView } from "./portal/portalView";
export { usePortal } from "./portal/usePortal";

/** Fetched apart, so that the first page is small; who is about to need it calls this early. */
export const fetchLiveScreen = () => import("./LiveScreen");
export const LiveScreen = lazy(async () => ({ default: (await fetchLiveScreen()).LiveScreen }));
