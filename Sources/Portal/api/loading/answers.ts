import { RecentAnswers } from "./RecentAnswers";

/** What this page has been answered. */
export const recentAnswers = new RecentAnswers();

/** The name of a person's own view of something; null is someone who is not signed in. */
export function answerKey(subject: string, userId: number | null): string {
  return `${subject} for ${userId ?? "guests"}`;
}

export const subjects = {
  list: "webinars",
  mine: "mine",
  webinar: (id: number) => `webinar ${id}`,
  report: (id: number) => `report ${id}`,
  recordings: (id: number) => `recordings ${id}`,
  reportChat: (id: number) => `report's chat ${id}`,
  certificate: (id: number) => `certificate of webinar ${id}`,
  certificates: (id: number) => `certificates of webinar ${id}`,
  verified: (id: string) => `certificate ${id}`,
};
