/** What the rest of the portal may use of this feature; its rules alone are in `rules.ts`. */
export { SearchField } from "./board/SearchField";
export { WebinarBoard } from "./board/WebinarBoard";
export { matching, searchable } from "./board/webinarSearch";
export { NewWebinarForm } from "./create/NewWebinarForm";
export { NewWebinarLink } from "./create/NewWebinarLink";
export { Picture } from "./details/Picture";
export { WebinarClosed } from "./details/WebinarClosed";
export { WebinarFacts } from "./details/WebinarFacts";
export { WebinarMissing } from "./details/WebinarMissing";
export { MyWebinars } from "./mine/MyWebinars";
export { RegisterButton } from "./registration/RegisterButton";
export { Report } from "./report/Report";
export { ReportLink } from "./report/ReportLink";
export { SettingsPanel } from "./settings/SettingsPanel";
export { usePhase } from "./usePhase";
