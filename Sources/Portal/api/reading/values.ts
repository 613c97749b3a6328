import { ApiError } from "../client/ApiError";

/** One object of an answer, whatever is in it. */
export type Row = Readonly<Record<string, unknown>>;

export function rowOf(answer: unknown): Row {
  if (!isRow(answer)) throw unreadable();
  return answer;
}

/** The object, or one that says nothing: what others than the API send is no answer of it. */
export function rowIn(value: unknown): Row {
  return isRow(value) ? value : {};
}

/** The objects of a list; what is none is left out. */
export function rowsOf(answer: unknown): Row[] {
  if (!Array.isArray(answer)) throw unreadable();
  return answer.filter(isRow);
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

export function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

/** An answer that is none: somebody between here and the server wrote it. */
export function unreadable(): ApiError {
  return new ApiError(502);
}

export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
