import { lazy } from "react";

/** Fetched apart, so that the first page is small: what hosts plan with, and what is seldom looked at. */
export const NewLesson = lazy(async () => ({ default: (await import("./create/NewLesson")).NewLesson }));
export const EditLesson = lazy(async () => ({ default: (await import("./create/EditLesson")).EditLesson }));
export const ManageWebinar = lazy(async () => ({ default: (await import("./manage/ManageWebinar")).ManageWebinar }));
export const Analytics = lazy(async () => ({ default: (await import("./analytics/Analytics")).Analytics }));
export const ReportAudience = lazy(async () => ({ default: (await import("./report/audience/ReportAudience")).ReportAudience }));
export const RegisteredPanel = lazy(async () => ({ default: (await import("./registered/RegisteredPanel")).RegisteredPanel }));
