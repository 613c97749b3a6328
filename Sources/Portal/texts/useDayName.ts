import { daysFromToday, shortDate } from "./format";
import { useTexts } from "./TextsContext";

/** Names a moment's day: today, tomorrow, yesterday or the date. */
export function useDayName(): (moment: string, now: number) => string {
  const { texts, locale } = useTexts();
  return (moment, now) => {
    const near: Record<number, string> = {
      [-1]: texts.time.yesterday,
      0: texts.time.today,
      1: texts.time.tomorrow,
    };
    return near[daysFromToday(moment, now)] ?? shortDate(moment, locale, now);
  };
}
