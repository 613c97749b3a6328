/** What pages use that are fetched apart: a bundler takes along all that a file names. */
export { NewWebinarForm } from "./create/NewWebinarForm";
export { Picture } from "./details/Picture";
export { WebinarCancelled } from "./details/WebinarCancelled";
export { WebinarClosed } from "./details/WebinarClosed";
export { WebinarFacts } from "./details/WebinarFacts";
export { WebinarMissing } from "./details/WebinarMissing";
export { MyWebinars } from "./mine/MyWebinars";
export { RegisterButton } from "./registration/RegisterButton";
export { Report } from "./report/Report";
export { ReportLink } from "./report/ReportLink";
export { SettingsPanel } from "./settings/SettingsPanel";
export { useWebinarMoment } from "./state/useWebinarMoment";
