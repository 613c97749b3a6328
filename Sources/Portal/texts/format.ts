import { dateFormat, numberFormat, relativeFormat } from "./formatters";
import { bestLanguage, languages } from "./languages";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** As long as the language needs it. */
function wordLength(locale: string): "short" | "long" {
  return languages[bestLanguage([locale])].isAbbreviated ? "short" : "long";
}

function clockFormat(locale: string): Intl.DateTimeFormat {
  return dateFormat("clock", locale, { hour: "2-digit", minute: "2-digit" });
}

/** `10:00`, in the viewer's zone as all times here. */
export function clockTime(moment: string | number, locale: string): string {
  return clockFormat(locale).format(new Date(moment));
}

/** `10:00:05` */
export function clockSeconds(moment: string, locale: string): string {
  return dateFormat("seconds", locale, { hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(new Date(moment));
}

/** `10:00 – 11:00`; over midnight too the times alone, because where one stands another says the day. */
export function timeRange(start: string, end: string, locale: string): string {
  if (dayOf(start) === dayOf(end)) return clockFormat(locale).formatRange(new Date(start), new Date(end));
  return `${clockTime(start, locale)} – ${clockTime(end, locale)}`;
}

/** `Fri 23 Nov`, with the year when it is another one. */
export function shortDate(moment: string, locale: string, now: number): string {
  const isThisYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  return dateFormat(isThisYear ? "date" : "date and year", locale, {
    weekday: "short",
    day: "numeric",
    month: wordLength(locale),
    ...(isThisYear ? {} : { year: "numeric" }),
  }).format(new Date(moment));
}

/** A day that is the same in each zone, `2026-11-26`, in words. */
export function wholeDay(date: string, locale: string): string {
  return Number.isNaN(Date.parse(date)) ? date : dateFormat("whole day", locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
}

/** Date and time to the second, and the zone. */
export function exactTime(moment: string, locale: string): string {
  return dateFormat("exact", locale, { dateStyle: "full", timeStyle: "long" }).format(new Date(moment));
}

/** `India Standard Time`: the zone in which all times here are said. */
export function zoneName(locale: string, now: number): string {
  const parts = dateFormat("zone", locale, { timeZoneName: "longGeneric" }).formatToParts(new Date(now));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

/** Days from today to a moment, by the viewer's calendar. */
export function daysFromToday(moment: string, now: number): number {
  return daysBetween(now, moment);
}

/** Days from one moment's to another's, by the viewer's calendar. */
export function daysBetween(one: string | number, other: string | number): number {
  return Math.round((dayOf(other) - dayOf(one)) / day);
}

/** The viewer's midnight before a moment. */
function dayOf(moment: string | number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

/** `in 9 min`, `in 3 hr`, `5 days ago`, `now`; days are those of the viewer's calendar, as headings count them. */
export function timeAgo(moment: string, now: number, locale: string): string {
  const difference = Date.parse(moment) - now;
  const size = Math.abs(difference);
  const format = relativeFormat("ago", locale, { numeric: "auto", style: wordLength(locale) });
  const whole = (unit: number) => Math.sign(difference) * Math.max(1, Math.round(size / unit));
  if (size < minute / 2) return format.format(0, "second");
  if (size < 59.5 * minute) return format.format(whole(minute), "minute");
  if (size < 23.5 * hour) return format.format(whole(hour), "hour");
  return format.format(daysFromToday(moment, now), "day");
}

/** Like `timeAgo`, for what is still to come: it never says `now` before its time. */
export function countdown(moment: string, now: number, locale: string): string {
  const left = Math.max(Date.parse(moment) - now, 1);
  if (left > hour) return timeAgo(moment, now, locale);
  const format = relativeFormat("countdown", locale, { style: wordLength(locale) });
  return left > minute ? format.format(Math.ceil(left / minute), "minute") : format.format(Math.ceil(left / 1000), "second");
}

/** Like `countdown`, where seconds do not tick: the last minute is one. */
export function minutesUntil(moment: string, now: number, locale: string): string {
  const left = Math.max(Date.parse(moment) - now, 1);
  if (left > hour) return timeAgo(moment, now, locale);
  return relativeFormat("countdown", locale, { style: wordLength(locale) }).format(Math.ceil(left / minute), "minute");
}

/** `00:42`, `1:05:10`: time that has passed. */
export function stopwatch(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  const minutes = `${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
  return seconds < 3600 ? minutes : `${Math.floor(seconds / 3600)}:${minutes}`;
}

/** `₹1,234.50`, in the operator's currency (ISO 4217), or `1,234.50` where none is named. */
export function money(amount: string, locale: string, currency: string | null): string {
  const form: Intl.NumberFormatOptions = currency === null ? { minimumFractionDigits: 2 } : { style: "currency", currency };
  return numberFormat(`money ${currency}`, locale, form).format(Number(amount));
}

/** `1,440` */
export function count(amount: number, locale: string): string {
  return numberFormat("count", locale, {}).format(amount);
}

/** `1 hr 12 min`, `12 min`, `20 sec`: how long something took, whole units alone. */
export function duration(seconds: number, locale: string): string {
  const part = (amount: number, unit: "hour" | "minute" | "second") =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: wordLength(locale) }).format(amount);
  if (seconds < 60) return part(Math.floor(seconds), "second");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return [hours > 0 && part(hours, "hour"), (minutes > 0 || hours === 0) && part(minutes, "minute")].filter((one) => one !== false).join(" ");
}

/** `1,440.5`, to one decimal. */
export function decimal(amount: number, locale: string): string {
  return numberFormat("decimal", locale, { maximumFractionDigits: 1 }).format(amount);
}

/** `23 Nov 2026`, of a day of the calendar in UTC, `2026-11-23`. */
export function calendarDay(day: string, locale: string): string {
  return dateFormat("calendar day", locale, { day: "numeric", month: wordLength(locale), year: "numeric", timeZone: "UTC" }).format(new Date(day));
}

/** `November 2026`, of a day in it. */
export function calendarMonth(day: string, locale: string): string {
  return dateFormat("calendar month", locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(day));
}
