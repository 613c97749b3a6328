import { readSchool, School } from "./reading/readSchool";
import { isRow, Row } from "./reading/values";

let settings: Row | null | undefined;

/** What the operator has set, which the server writes into each page; null where a page came without. */
export function siteSettings(): Row | null {
  settings ??= parse(document.querySelector<HTMLMetaElement>("meta[name=settings]")?.content ?? "");
  return settings;
}

/** The school whose page this is. */
export function school(): School {
  return readSchool(siteSettings()?.["school"]);
}

function parse(text: string): Row | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRow(value) ? value : null;
  } catch {
    return null;
  }
}
