import { bestLanguage, languages } from "./languages";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** As long as the language needs it. */
function wordLength(locale: string): "short" | "long" {
  return languages[bestLanguage([locale])].isAbbreviated ? "short" : "long";
}

/** `10:00`, in the viewer's zone as all times here. */
export function clockTime(moment: string | number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(new Date(moment));
}

/** `10:00:05` */
export function clockSeconds(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(new Date(moment));
}

/** `10:00 – 11:00` */
export function timeRange(start: string, end: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  return format.formatRange(new Date(start), new Date(end));
}

/** `Fri 23 Nov`, with the year when it is another one. */
export function shortDate(moment: string, locale: string, now: number): string {
  const isThisYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: wordLength(locale),
    ...(isThisYear ? {} : { year: "numeric" }),
  }).format(new Date(moment));
}

/** Date and time to the second, and the zone. */
export function exactTime(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "long" }).format(new Date(moment));
}

/** Days from today to a moment, by the viewer's calendar. */
export function daysFromToday(moment: string, now: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(Date.parse(moment)) - midnight(now)) / day);
}

/** `in 9 min`, `in 3 hr`, `5 days ago`, `now` */
export function timeAgo(moment: string, now: number, locale: string): string {
  const difference = Date.parse(moment) - now;
  const size = Math.abs(difference);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: wordLength(locale) });
  const whole = (unit: number) => Math.sign(difference) * Math.max(1, Math.round(size / unit));
  if (size < minute / 2) return format.format(0, "second");
  if (size < 59.5 * minute) return format.format(whole(minute), "minute");
  if (size < 23.5 * hour) return format.format(whole(hour), "hour");
  return format.format(whole(day), "day");
}

/** Like `timeAgo`, for what is still to come: it never says `now` before its time. */
export function countdown(moment: string, now: number, locale: string): string {
  const left = Math.max(Date.parse(moment) - now, 1);
  if (left > hour) return timeAgo(moment, now, locale);
  const format = new Intl.RelativeTimeFormat(locale, { style: wordLength(locale) });
  return left > minute ? format.format(Math.ceil(left / minute), "minute") : format.format(Math.ceil(left / 1000), "second");
}

/** `00:42`, `1:05:10`: time that has passed. */
export function stopwatch(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  const minutes = `${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
  return seconds < 3600 ? minutes : `${Math.floor(seconds / 3600)}:${minutes}`;
}

export function money(amount: string, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(Number(amount));
}

/** `1,440` */
export function count(amount: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(amount);
}
