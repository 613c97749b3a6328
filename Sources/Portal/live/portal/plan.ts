import { WebinarDetail, WebinarPlan } from "../../api/webinarService";

/** What was told of a webinar after this answer about it had come. */
export interface ToldPlan {
  plan: WebinarPlan;
  after: WebinarDetail;
}

/** The webinar as it was told last; a newer answer knows better than what was told before it. */
export function withPlan(webinar: WebinarDetail | undefined, told: ToldPlan | null): WebinarDetail | undefined {
  return webinar && told?.after === webinar ? { ...webinar, ...told.plan } : webinar;
}

/** Whether a page has to change for it. */
export function isNews(webinar: WebinarPlan, plan: WebinarPlan): boolean {
  return webinar.title !== plan.title
    || !isSamePicture(webinar.thumbnail, plan.thumbnail)
    || webinar.duration !== plan.duration
    || webinar.cancelled !== plan.cancelled
    || webinar.cancel_reason !== plan.cancel_reason
    || !isSameMoment(webinar.start_time, plan.start_time)
    || !isSameMoment(webinar.end_time, plan.end_time);
}

/** `10:00:00Z` and `10:00:00.000Z` are one moment. */
export function isSameMoment(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && Date.parse(one) === Date.parse(other));
}

/** A platform may answer with whole addresses, where an event has the path alone. */
function isSamePicture(one: string | null, other: string | null): boolean {
  return pathOf(one) === pathOf(other);
}

function pathOf(address: string | null): string | undefined {
  return address?.replace(/^https?:\/\/[^/]+(?=\/media\/)/, "") || undefined;
}
