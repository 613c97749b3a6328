import { balanced } from "./brackets";

export interface TextPart {
  text: string;
  isLink: boolean;
}

/** The longest that an address can be: up to a blank, a quote, an angle bracket or what turns the direction. */
const candidate = /\bhttps?:\/\/[^\s<>"\p{Bidi_Control}]+/giu;

/** Signs of other scripts, which addresses are not written with; a full-width bracket is judged by its pair. */
const foreignSign = /(?![\p{ASCII}（）])[\p{Terminal_Punctuation}\p{Pi}\p{Ps}\p{Pe}”»›]/u;

/** What ends a sentence or a quotation rather than an address, an opened bracket, and what cannot be seen. */
const trailing = /[\p{Terminal_Punctuation}\p{Pi}\p{Pf}\p{Ps}\p{Default_Ignorable_Code_Point}…'`]+$/u;

/** Splits a text into plain parts and web addresses, in their order. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { 0: found = "", index = 0 } of text.matchAll(candidate)) {
    const link = address(found);
    if (!link) continue;
    parts.push({ text: text.slice(at, index), isLink: false }, { text: link, isLink: true });
    at = index + link.length;
  }
  parts.push({ text: text.slice(at), isLink: false });
  return parts.filter((part) => part.text !== "");
}

/** The address with which a text begins, as a person would read it; null where it has no host. */
function address(text: string): string | null {
  const [native = ""] = text.split(foreignSign);
  const link = balanced(native).replace(trailing, "");
  return hasHost(link) ? link : null;
}

function hasHost(link: string): boolean {
  try {
    return new URL(link).hostname !== "";
  } catch {
    return false;
  }
}
