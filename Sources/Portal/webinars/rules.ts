/** What the rest of the portal may use of this feature without its components. */
export { comingSentence, doorsSentence, goLiveSentence, wholeDate } from "./dateTexts";
export { mayChange } from "./create/mayChange";
export { startOf } from "./dates";
export type { RegisterOutcome } from "./registration/register";
export { withPart } from "./settings/parts";
export type { Part } from "./settings/parts";
export { webinarAt } from "./state/webinarState";
export type { WebinarMoment, WebinarState } from "./state/webinarState";
export { viewerOf } from "./viewer";
export type { Standing, Viewer } from "./viewer";
