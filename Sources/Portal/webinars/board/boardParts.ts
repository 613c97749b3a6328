import { Webinar } from "../../api/webinarService";
import { daysBetween } from "../../texts/format";
import { PlacedWebinar, WebinarGroups } from "./webinarGroups";

/** What is to come on one day of the viewer's; without a moment where the day is not known. */
export interface DayOfBoard {
  first: Webinar;
  webinars: PlacedWebinar[];
}

/** In the order given, which is that of time. */
export function byDay(coming: readonly PlacedWebinar[]): DayOfBoard[] {
  const days: DayOfBoard[] = [];
  for (const placed of coming) {
    const last = days[days.length - 1];
    if (last && isSameDay(last.first, placed.webinar)) last.webinars.push(placed);
    else days.push({ first: placed.webinar, webinars: [placed] });
  }
  return days;
}

function isSameDay({ start_time: one }: Webinar, { start_time: other }: Webinar): boolean {
  return one === null || other === null ? one === other : daysBetween(one, other) === 0;
}

/** The next few of one's own stand apart; each webinar stands once on a page. */
export function withoutOwn({ coming }: WebinarGroups, isOwn: (webinar: Webinar) => boolean, most: number) {
  const own = coming.filter(({ webinar, state }) => state !== "cancelled" && isOwn(webinar)).slice(0, most);
  const taken = new Set(own.map(({ webinar }) => webinar.id));
  return { own, others: coming.filter(({ webinar }) => !taken.has(webinar.id)) };
}

/** Lists put together; of a webinar that is in several, the first row counts. */
export function together(...lists: (readonly Webinar[] | undefined)[]): Webinar[] {
  const byId = new Map<number, Webinar>();
  for (const webinar of lists.flatMap((list) => list ?? [])) if (!byId.has(webinar.id)) byId.set(webinar.id, webinar);
  return [...byId.values()];
}
