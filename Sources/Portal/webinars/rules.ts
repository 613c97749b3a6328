/** What the rest of the portal may use of this feature without its components. */
export { comingSentence } from "./dateTexts";
export type { RegisterOutcome } from "./registration/register";
export { withPart } from "./settings/parts";
export type { Part } from "./settings/parts";
export { phaseAt } from "./webinarPhase";
export { viewerOf } from "./viewer";
export type { Standing, Viewer } from "./viewer";
