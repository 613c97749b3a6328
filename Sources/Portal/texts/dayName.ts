import { Texts } from "./en";
import { daysFromToday, shortDate } from "./format";

/** Names a moment's day: today, tomorrow, yesterday or the date. */
export function dayName(moment: string, now: number, texts: Texts, locale: string): string {
  const near: Record<number, string> = {
    [-1]: texts.time.yesterday,
    0: texts.time.today,
    1: texts.time.tomorrow,
  };
  return near[daysFromToday(moment, now)] ?? shortDate(moment, locale, now);
}
