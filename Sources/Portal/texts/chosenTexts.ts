import { readStored } from "../api/client/browserStorage";
import { school } from "../api/siteSettings";
import { english, Texts } from "./en";
import { bestLanguage, Language, languages } from "./languages";

export const storageKey = "language";

export interface TextsOf {
  language: Language;
  texts: Texts;
}

/** The language chosen by the switch, else the first of the browser's that the portal speaks. */
export function chosenLanguage(): Language {
  return bestLanguage([readStored(storageKey), ...navigator.languages]);
}

/** A language's texts; English, which is always there, where they cannot be fetched. */
export async function textsIn(language: Language): Promise<TextsOf> {
  try {
    return { language, texts: ofSchool(await languages[language].load()) };
  } catch {
    return { language: "en", texts: ofSchool(english) };
  }
}

/** A school's page has the school's name on it. */
function ofSchool(texts: Texts): Texts {
  return { ...texts, product: school().name ?? texts.product };
}
