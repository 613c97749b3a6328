import { lazy } from "react";

/** What the rest of the portal may use of this feature; its rules alone are in `rules.ts`. */
export { EditLesson, ManageWebinar, NewLesson, RegisteredPanel } from "./apart";
export { SearchField } from "./board/SearchField";
export type { Filter } from "./board/hosts";
export { useBoard } from "./board/useBoard";
export { WebinarBoard } from "./board/WebinarBoard";
export { NewWebinarLink } from "./create/NewWebinarLink";
export { Picture } from "./details/Picture";
export { TitlePicture } from "./details/TitlePicture";
export { WebinarCancelled } from "./details/WebinarCancelled";
export { WebinarClosed } from "./details/WebinarClosed";
export { WebinarFacts } from "./details/WebinarFacts";
export { WebinarMissing } from "./details/WebinarMissing";
export { MyWebinars } from "./mine/MyWebinars";
export { RegisterButton } from "./registration/RegisterButton";
export { ReportLink } from "./report/ReportLink";
export { SettingsPanel } from "./settings/SettingsPanel";
export { useWebinarMoment } from "./state/useWebinarMoment";

/** Fetched apart, so that the first page is small. */
export const Report = lazy(async () => ({ default: (await import("./report/Report")).Report }));
