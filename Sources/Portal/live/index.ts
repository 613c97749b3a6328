/** What the rest of the portal may use of this feature. */
export { WebinarActions } from "./actions/WebinarActions";
export { useChat } from "./chat/useChat";
export type { DetailsProps } from "./liveProps";
export { LiveScreen } from "./LiveScreen";
export { ParticipantList } from "./people/ParticipantList";
export { useParticipants } from "./people/useParticipants";
export { useLiveSession } from "./useLiveSession";
export { useSessionEnd } from "./useSessionEnd";
export { useSessionStatus } from "./useSessionStatus";
