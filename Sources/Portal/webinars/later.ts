/** What pages use that are fetched apart: a bundler takes along all that a file names. */
export { EditLesson, ManageWebinar, NewLesson, RegisteredPanel } from "./apart";
export { LessonSkeleton } from "./create/LessonSkeleton";
export { ToldNotice } from "./create/ToldNotice";
export { DetailsSkeleton } from "./details/DetailsSkeleton";
export { Picture } from "./details/Picture";
export { TitlePicture } from "./details/TitlePicture";
export { WebinarCancelled } from "./details/WebinarCancelled";
export { WebinarClosed } from "./details/WebinarClosed";
export { WebinarFacts } from "./details/WebinarFacts";
export { WebinarMissing } from "./details/WebinarMissing";
export { MyWebinars } from "./mine/MyWebinars";
export { NewsWatch } from "./news/NewsWatch";
export { RegisterButton } from "./registration/RegisterButton";
export { Report } from "./report/Report";
export { ReportLink } from "./report/ReportLink";
export { ReportSkeleton } from "./report/ReportSkeleton";
export { SettingsPanel } from "./settings/SettingsPanel";
export { useWebinarMoment } from "./state/useWebinarMoment";
