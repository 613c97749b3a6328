import { lazy } from "react";

/** What a webinar's own page uses, which is fetched apart: a bundler takes along all that a file names. */
export { WebinarActions } from "./actions/WebinarActions";
export { RecordedQuestion } from "./capture/RecordedQuestion";
export { StreamLink } from "./capture/StreamLink";
export { ParticipantList } from "./people/ParticipantList";
export type { PortalActions } from "./portal/portalActions";
export { sessionIn } from "./portal/portalState";
export { portalView } from "./portal/portalView";
export type { PortalView } from "./portal/portalView";
export { usePortal } from "./portal/usePortal";

/** Who is about to need it calls this early. */
export const fetchLiveScreen = () => import("./LiveScreen");
export const LiveScreen = lazy(async () => ({ default: (await fetchLiveScreen()).LiveScreen }));
