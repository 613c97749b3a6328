import { PeriodAsked, PeriodPart } from "../../api/analyticsService";

/** What is chosen: days as a date field has them, empty for the usual. */
export interface PeriodChoice {
  by: PeriodPart;
  from: string;
  /** The last day that counts. */
  until: string;
}

export const parts: readonly PeriodPart[] = ["day", "week", "month"];
/** How many parts the server tells of at most, and how many days the shortest of them has. */
const mostParts = 400;
const daysOf: Record<PeriodPart, number> = { day: 1, week: 7, month: 28 };
const day = 86_400_000;

export type PeriodFault = "order" | "length" | null;

/** What the server would refuse. */
export function faultOf({ by, from, until }: PeriodChoice): PeriodFault {
  if (from === "" || until === "") return null;
  const days = (Date.parse(until) - Date.parse(from)) / day + 1;
  if (days < 1) return "order";
  return days > mostParts * daysOf[by] ? "length" : null;
}

/** The server counts up to the day after the last one. */
export function askedFor({ by, from, until }: PeriodChoice): PeriodAsked {
  const next = until === "" ? null : new Date(Date.parse(until) + day).toISOString().slice(0, 10);
  return { by, from: from === "" ? null : from, to: next };
}

/** From the page's address, which somebody may have kept; what is not as it must be is left out. */
export function choiceFrom(query: URLSearchParams): PeriodChoice {
  const dayNamed = (name: string) => {
    const text = query.get(name) ?? "";
    return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : "";
  };
  return { by: parts.find((part) => part === query.get("by")) ?? "day", from: dayNamed("from"), until: dayNamed("until") };
}

export function queryOf({ by, from, until }: PeriodChoice): string {
  const query = new URLSearchParams();
  if (by !== "day") query.set("by", by);
  if (from !== "") query.set("from", from);
  if (until !== "") query.set("until", until);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
