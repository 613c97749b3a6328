const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’”])/g;

export interface TextPart {
  text: string;
  isLink: boolean;
}

/** Splits a text into plain parts and web addresses, in their order. */
export function textParts(text: string): TextPart[] {
  return text
    .split(address)
    // split puts what the pattern caught at the odd places.
    .map((part, at) => ({ text: part, isLink: at % 2 === 1 }))
    .filter((part) => part.text !== "");
}
