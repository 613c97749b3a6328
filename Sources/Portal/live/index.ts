/** What every page may use of this feature; what a webinar's own page does is in `later.ts`. */
export { useAirFeed } from "./air/useAirFeed";
export { useAirPatience } from "./air/useAirPatience";
export { OwnSessionBar } from "./own/OwnSessionBar";
