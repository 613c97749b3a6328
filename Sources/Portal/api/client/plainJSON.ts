import { plainText } from "../../writing/plainText";

/** What a JSON text says; no text in it has control characters. */
export function parsePlain(json: string): unknown {
  return JSON.parse(json, (_, value: unknown) => (typeof value === "string" ? plainText(value) : value));
}
