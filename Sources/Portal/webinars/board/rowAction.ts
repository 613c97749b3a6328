import { Texts } from "../../texts/en";
import { WebinarMoment } from "../state/webinarState";
import { Viewer } from "../viewer";

/** The one thing that somebody can do about a webinar, from a list. */
export interface RowAction {
  text: string;
  icon: "play" | "lightning" | "check" | undefined;
  /** Whether it leads to the live screen, or to the webinar's page. */
  isLive: boolean;
}

type Moment = Pick<WebinarMoment, "state" | "mayGoLive">;

/** Null where there is nothing but to look. */
export function rowAction(viewer: Viewer, { state, mayGoLive }: Moment, texts: Texts): RowAction | null {
  const { returnToRoom, goLive, goLiveAgain, greenRoom, waitingRoom, join, register } = texts.details;
  if (state === "over" || state === "cancelled") return null;
  if (viewer === "guest" || viewer === "admitted") {
    return state === "onTheAir" ? { text: register, icon: undefined, isLive: false } : null;
  }
  if (viewer === "host") {
    if (state === "onTheAir") return { text: returnToRoom, icon: "play", isLive: true };
    if (mayGoLive) return { text: state === "ended" ? goLiveAgain : goLive, icon: "lightning", isLive: true };
    return state === "doorsOpen" ? { text: greenRoom, icon: undefined, isLive: true } : null;
  }
  if (state === "onTheAir" || state === "due") return { text: join, icon: "play", isLive: true };
  return state === "doorsOpen" ? { text: waitingRoom, icon: undefined, isLive: true } : null;
}
