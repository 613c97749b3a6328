/** The pages that people come to from another one, fetched together: many small files compress worse than one. */
export { AnalyticsPage } from "./AnalyticsPage";
export { CertificatePage } from "./CertificatePage";
export { EditWebinarPage } from "./EditWebinarPage";
export { HelpPage } from "./HelpPage";
export { MyWebinarsPage } from "./MyWebinarsPage";
export { NewWebinarPage } from "./NewWebinarPage";
export { RecordingPage } from "./RecordingPage";
export { ReportPage } from "./ReportPage";
export { YourDataPage } from "./YourDataPage";
export { VerifyPage } from "./VerifyPage";
