import { Language, languages } from "./languages";
import { lessonEn, LessonTexts } from "./lesson.en";
import { useTexts } from "./TextsContext";

const known = new Map<Language, LessonTexts>([["en", lessonEn]]);
const asked = new Map<Language, Promise<void>>();

/** The texts of what is fetched apart; until another language's are there, what uses them waits (Suspense). */
export function useLessonTexts(): LessonTexts {
  const { language } = useTexts();
  const texts = known.get(language);
  if (texts) return texts;
  throw fetching(language);
}

function fetching(language: Language): Promise<void> {
  const before = asked.get(language);
  if (before) return before;
  // English, which is there, where they cannot be fetched.
  const now = languages[language].loadLesson().catch(() => lessonEn).then((texts) => void known.set(language, texts));
  asked.set(language, now);
  return now;
}
