import { english, Texts } from "./en";
import type { LessonTexts } from "./lesson.en";

interface LanguageEntry {
  /** In the language itself, for whoever is lost in another. */
  name: string;
  /** English is there at once; each other catalog is fetched by who reads it. */
  load(): Promise<Texts>;
  /** What few pages need is fetched with them. */
  loadLesson(): Promise<LessonTexts>;
  /** Whether days, months and units are abbreviated. Hindi is not: its short forms are hard to read. */
  isAbbreviated: boolean;
}

/** Every language of the portal. Another one is an entry here, a catalog, its help, and its texts of `lesson`. */
export const languages = registry({
  en: {
    name: "English",
    load: async () => english,
    loadLesson: async () => (await import("./lesson.en")).lessonEn,
    isAbbreviated: true,
  },
  hi: {
    name: "हिन्दी",
    load: async () => (await import("./hi")).hindi,
    loadLesson: async () => (await import("./lesson.hi")).lessonHi,
    isAbbreviated: false,
  },
});

export type Language = keyof typeof languages;

export const languageTags = Object.keys(languages) as Language[];

/** The first of these language tags that the portal speaks, `en-GB` say, else English. */
export function bestLanguage(wanted: readonly (string | null)[]): Language {
  for (const tag of wanted) {
    const known = languageTags.find((language) => language === tag?.toLowerCase().split("-")[0]);
    if (known) return known;
  }
  return "en";
}

/** For Intl: the viewer's own kind of a language where they have one, `en-GB` say. */
export function localeOf(language: Language, preferred: readonly string[]): string {
  return preferred.find((tag) => tag.toLowerCase().split("-")[0] === language) ?? language;
}

function registry<Tag extends string>(entries: Record<Tag, LanguageEntry>): Record<Tag, LanguageEntry> {
  return entries;
}
